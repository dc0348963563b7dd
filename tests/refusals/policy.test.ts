import { expect } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { roles } from '../../src/platform/access/actor.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import { commands } from '../../src/site.tsx';
import { it } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { madeUp } from './made-up.ts';

/**
 * Who may give which command at all. Whose record it is, the commands look at themselves. A new command
 * needs a line here, written by somebody who thought about every column.
 */
const table = `
                                  secretariat head officer chair secretary owner worker partner operator
identity.open-workspace           -           -    -       -     -         -     -      -       yes
identity.renew-first-link         -           -    -       -     -         -     -      -       yes
identity.add-organisation         yes         -    -       -     -         -     -      -       -
identity.add-person               yes         -    -       yes   yes       -     -      -       -
identity.begin-tenure             yes         -    -       -     -         -     -      -       -
identity.end-tenure               yes         -    -       -     -         -     -      -       -
identity.invite-person            yes         -    -       -     -         -     -      -       -

registry.add-cluster              yes         -    -       -     -         -     -      -       -
registry.record-figure            yes         -    -       -     -         -     -      -       -
registry.correct-figure           yes         -    -       -     -         -     -      -       -
registry.record-role              yes         -    -       -     -         -     -      -       -
registry.record-lever             yes         -    -       -     -         -     -      -       -
registry.record-published-answer  yes         -    -       -     -         -     -      -       -
registry.add-business             yes         -    -       yes   yes       -     -      -       -
registry.add-worker               yes         -    -       yes   yes       -     -      -       -
heritage.record-motif             yes         -    -       -     -         -     -      -       -

forum.raise-problem               yes         yes  yes     yes   yes       yes   yes    yes     -
forum.edit-problem                yes         yes  yes     yes   yes       yes   yes    yes     -
forum.answer-problem              yes         yes  yes     -     -         -     -      -       -
forum.make-proposal               -           yes  yes     yes   yes       -     -      -       -
forum.edit-proposal               -           yes  yes     yes   yes       -     -      -       -
forum.co-sign-proposal            -           yes  yes     yes   yes       -     -      -       -
forum.withdraw-proposal           -           yes  yes     yes   yes       -     -      -       -
forum.answer-proposal             yes         yes  yes     -     -         -     -      -       -
forum.support-proposal            yes         yes  yes     yes   yes       yes   yes    yes     -
forum.withdraw-support            yes         yes  yes     yes   yes       yes   yes    yes     -
forum.comment-on-proposal         yes         yes  yes     yes   yes       yes   yes    yes     -

forum.plan-meeting                yes         -    -       -     -         -     -      -       -
forum.change-meeting              yes         -    -       -     -         -     -      -       -
forum.cancel-meeting              yes         -    -       -     -         -     -      -       -
forum.add-agenda-item             yes         yes  yes     yes   yes       yes   yes    yes     -
forum.move-agenda-item            yes         -    -       -     -         -     -      -       -
forum.record-attendance           yes         -    -       -     -         -     -      -       -
forum.publish-minutes             yes         -    -       -     -         -     -      -       -
forum.record-objection            yes         -    -       -     -         -     -      -       -
forum.settle-objection            yes         -    -       -     -         -     -      -       -
forum.adopt-decision              yes         -    -       -     -         -     -      -       -

forum.make-commitment             yes         yes  yes     yes   yes       yes   -      yes     -
forum.keep-commitment             yes         yes  yes     yes   yes       yes   yes    yes     -
forum.withdraw-commitment         yes         yes  yes     yes   yes       yes   yes    yes     -
forum.propose-renegotiation       yes         yes  yes     yes   yes       yes   yes    yes     -
forum.accept-renegotiation        yes         yes  yes     yes   yes       yes   yes    yes     -
forum.declare-broken              yes         yes  yes     yes   yes       yes   yes    yes     -

plan.propose-programme            -           yes  yes     -     -         -     -      yes     -
plan.change-programme             -           yes  yes     -     -         -     -      yes     -
plan.start-programme              -           yes  yes     -     -         -     -      yes     -
plan.finish-programme             -           yes  yes     -     -         -     -      yes     -
plan.stop-programme               -           yes  yes     -     -         -     -      yes     -
plan.add-result                   -           yes  yes     -     -         -     -      yes     -
plan.add-indicator                -           yes  yes     -     -         -     -      yes     -
plan.add-budget-line              -           yes  yes     -     -         -     -      yes     -
plan.change-budget-line           -           yes  yes     -     -         -     -      yes     -
plan.allocate-budget              -           yes  yes     -     -         -     -      yes     -
plan.record-disbursement          -           yes  yes     -     -         -     -      yes     -
plan.record-measurement           yes         yes  yes     -     -         -     -      yes     -

delivery.plan-activity            yes         yes  yes     yes   yes       -     -      yes     -
delivery.change-activity          yes         yes  yes     yes   yes       -     -      yes     -
delivery.link-activity            yes         yes  yes     yes   yes       -     -      yes     -
delivery.hold-activity            yes         yes  yes     yes   yes       -     -      yes     -
delivery.cancel-activity          yes         yes  yes     yes   yes       -     -      yes     -
delivery.follow-up-activity       yes         yes  yes     yes   yes       -     -      yes     -
delivery.register-participants    yes         yes  yes     yes   yes       -     -      yes     -
delivery.record-attendance        yes         yes  yes     yes   yes       -     -      yes     -
delivery.join-activity            -           -    -       -     -         yes   yes    -       -
delivery.confirm-participation    yes         yes  yes     yes   yes       yes   yes    yes     -
delivery.confirm-for-participant  -           -    -       -     yes       -     -      -       -
learning.answer-survey            yes         yes  yes     yes   yes       yes   yes    yes     -
`;

const [header = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
const columns = header.trim().split(/\s+/);
const permitted = new Map(lines.map((line) => {
  const [name = '', ...cells] = line.trim().split(/\s+/);
  return [name, columns.filter((_, index) => cells[index] === 'yes')];
}));

/** At least one person of every role. */
function everybody(world: World): Actor[] {
  return [...Object.values(world.actors), world.operator];
}

it('the table speaks of every role and of every command', ({ world }) => {
  expect(columns.toSorted()).toEqual(roles.toSorted());
  expect(new Set(everybody(world).map(({ role }) => role))).toEqual(new Set(roles));
  expect([...permitted.keys()].toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
});

for (const command of commands) {
  it(`${command.name} is refused to whom it is not for`, async ({ world }) => {
    const may = permitted.get(command.name) ?? [];
    const input = madeUp(command, newId());
    for (const actor of everybody(world)) {
      expect(command.may(actor), `whether ${actor.name} may`).toBe(may.includes(actor.role));
      if (command.may(actor)) continue;
      const deed = world.as(actor, command, input);
      await expect(deed, actor.name).rejects.toMatchObject({ code: 'not-allowed' });
    }
    expect(world.sent).toEqual([]);
  });
}
