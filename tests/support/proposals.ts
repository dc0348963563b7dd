import { raiseProblem } from '../../src/forum/problem/commands/raise-problem.ts';
import { makeProposal } from '../../src/forum/proposal/commands/make-proposal.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { PersonName } from './people.ts';
import type { World } from './world.ts';

/** What Bu Zaki proposes wherever a test needs a proposal. */
export const sharedPlant = {
  title: 'Bangun IPAL komunal di Jenggot',
  what: 'Satu IPAL untuk tiga puluh rumah batik, dikelola bersama.',
  expected_result: 'Air selokan jernih, terukur di dua titik.',
};

/** A proposal by somebody, and its id. */
export async function aProposal(world: World, who: PersonName | Actor = 'zaki', more = {}): Promise<string> {
  const { id } = await world.as(who, makeProposal, { ...sharedPlant, ...more });
  return id;
}

/** A problem by somebody, and its id. */
export async function aProblem(world: World, who: PersonName = 'sri'): Promise<string> {
  const { id } = await world.as(who, raiseProblem, {
    title: 'Air sumur di Jenggot berwarna',
    story: 'Bekas celupan mengalir ke selokan dan sumur.',
    place: 'Jenggot',
  });
  return id;
}
