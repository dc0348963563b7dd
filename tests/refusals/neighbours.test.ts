import { expect } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { roles } from '../../src/platform/access/actor.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Command } from '../../src/platform/command/command.ts';
import { Problem } from '../../src/platform/problem/problem.ts';
import { commands } from '../../src/site.tsx';
import type { World } from '../support/world.ts';
import { countRows } from './catalogue.ts';
import { madeUp, referring } from './made-up.ts';
import { it } from './two-regions.ts';

/** Somebody to whom everything here belongs, in every role that may do it at all. */
function owners(world: World, command: Command, id: string): Actor[] {
  const ours = { ...world.actors.zaki, personId: id, tenureId: id, organisationId: id };
  return roles.map((role) => ({ ...ours, role })).filter((actor) => command.may(actor));
}

/** How the command answered: the code of the problem, or that it was done. */
async function answerTo(world: World, command: Command, actor: Actor, input: Record<string, unknown>) {
  try {
    await world.as(actor, command, input);
    return { code: 'done', fields: {} };
  } catch (error) {
    if (!(error instanceof Problem)) throw new Error(`${command.name} broke`, { cause: error });
    return { code: error.code, fields: error.fields };
  }
}

const refusals = ['not-found', 'not-allowed', 'input-invalid', 'illegal-move', 'stale'];

/** How often it was said that there is no such thing; fails when anything else than a refusal was said. */
async function unknownTo(world: World, command: Command, ours: string, theirs: string): Promise<number> {
  const input = madeUp(command, ours);
  const strange = madeUp(command, theirs);
  let unknown = 0;
  for (const field of referring(command)) {
    for (const actor of owners(world, command, ours)) {
      const { code, fields } = await answerTo(world, command, actor, { ...input, [field]: strange[field] });
      expect.soft(refusals, `${command.name}, ${field}, as ${actor.role}: ${code}`).toContain(code);
      if (code === 'not-found' || field in fields) unknown += 1;
    }
  }
  return unknown;
}

it('no command touches what is another region\'s, or what is nowhere', async ({ world, two }) => {
  const owner = world.platform.database;
  const before = await countRows(owner, two.tables);
  for (const command of commands.filter((each) => referring(each).length > 0)) {
    const theirs = await unknownTo(world, command, two.row.here, two.row.other);
    const nowhere = await unknownTo(world, command, two.row.here, newId());
    expect.soft(theirs, `how often ${command.name} knew nothing of it`).toBeGreaterThan(0);
    expect.soft(theirs, `${command.name} tells the other region's from what is nowhere`).toBe(nowhere);
  }
  expect(await countRows(owner, two.tables), 'rows afterwards').toEqual(before);
});
