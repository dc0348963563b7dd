import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { meetingWords } from '../messages.ts';
import { planFields, readTimes, writeInvitations } from '../plan.ts';
import { policy } from '../policy.ts';
import { meetingTables } from '../schema.ts';

/** Plans a meeting and invites organisations to it; whoever plans it convenes it for their organisation. */
export const planMeeting = command({
  name: 'forum.plan-meeting',
  fields: planFields,
  may: policy.planMeeting,
  words: (language) => meetingWords(language).commands.planMeeting,
  async handle({ tx, workspaceId, actor, now, today }, { invited, ...input }) {
    if (invited.length === 0) throw fieldProblem('invited', { rule: 'required' });
    const { personId, organisationId } = asMember(actor);
    const plan = { ...input, ...readTimes(input) };
    const id = newId();
    const here = { workspace_id: workspaceId, convened_by: organisationId };
    await meetingTables(tx)
      .insertInto('forum.meeting')
      .values({ ...plan, ...here, id, planned_by: personId, planned_on: today, recorded_at: now })
      .execute();
    await writeInvitations(tx, { ...here, meeting_id: id }, invited);
    return { kind: 'meeting', id, title: input.title, after: { ...plan, invited } };
  },
});
