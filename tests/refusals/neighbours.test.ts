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

for (const command of commands.filter((each) => referring(each).length > 0)) {
  it(`${command.name} refuses what belongs to another region, and what exists nowhere`, async ({ world, two }) => {
    const owner = world.platform.database;
    const before = await countRows(owner, two.tables);
    const ours = madeUp(command, two.row.here);
    let unknown = 0;
    for (const stranger of [two.row.other, newId()]) {
      const theirs = madeUp(command, stranger);
      for (const field of referring(command)) {
        for (const actor of owners(world, command, two.row.here)) {
          const { code, fields } = await answerTo(world, command, actor, { ...ours, [field]: theirs[field] });
          expect(refusals, `${field}, as ${actor.role}`).toContain(code);
          if (code === 'not-found' || field in fields) unknown += 1;
        }
      }
    }
    expect(unknown, 'how often it said that there is no such thing').toBeGreaterThan(0);
    expect(await countRows(owner, two.tables), 'rows afterwards').toEqual(before);
  });
}
