import { expect } from 'vitest';
import { openWorkspace } from '../../src/identity/index.ts';
import { isId, newId } from '../../src/kernel/id.ts';
import { run } from '../../src/platform/command/run.ts';
import { Problem } from '../../src/platform/problem/problem.ts';
import { toProblem } from '../../src/platform/database/faults.ts';
import { commands } from '../../src/site.tsx';
import { madeUp } from '../refusals/made-up.ts';
import { it } from '../refusals/two-regions.ts';

/** What no form asks for, and programs, broken browsers and bored people send. */
const nonsense: Record<string, unknown> = {
  nothing: '',
  blanks: '   ',
  NUL: 'a\u0000b',
  'half a character': 'a\ud800b',
  'a million letters': 'a'.repeat(1_000_000),
  markup: '<script>alert(1)</script>',
  'a picture': '🪡'.repeat(20),
  'a day that is none': '31/02/2026',
  'a day far away': '9999-12-31',
  'a day before all others': '0000-00-00',
  'a number without end': '9'.repeat(400),
  'a number beyond reckoning': '1e308',
  'less than nothing': '-1',
  'half a thing': '0,5',
  'no number': 'NaN',
  'a number': 7,
  'a huge number': 1e300,
  'half a number': 0.1,
  yes: true,
  none: null,
  'a list': ['a', 'b'],
  'a list of nothing': [],
  'a list of lists': [[['a']]],
  'a thing': { a: 1 },
  'a quote': "'; drop table forum.problem; --",
  'an id in capitals': newId().toUpperCase(),
};

for (const command of commands) {
  it(`${command.name} takes nonsense for what it is`, async ({ world, two }) => {
    const actors = [...Object.values(world.actors), world.operator];
    const able = actors.find((each) => command.may(each)) ?? world.operator;
    const actor = { ...able, personId: two.row.here, organisationId: two.row.here };
    const sensible = madeUp(command, two.row.here);
    for (const field of [...Object.keys(command.fields), '__proto__', 'unheard-of']) {
      for (const [what, value] of Object.entries(nonsense)) {
        const call = { actor, key: newId(), input: { ...sensible, [field]: value } };
        // A workspace that is opened is always a new one.
        const workspaceId = command === openWorkspace ? newId() : two.here;
        const said = await run(world.platform, command, { ...call, workspaceId }).then(
          ({ id }) => isId(id),
          (error: unknown) => toProblem(error) instanceof Problem || error,
        );
        expect.soft(said, `${what} as ${field}`).toBe(true);
      }
    }
  });
}
