import type { Context } from 'hono';
import { newId } from '../../../kernel/id.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import { LongText } from '../../../ui/controls.tsx';
import { Button } from '../../../ui/button.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import { crumbs } from '../../activity/pages/crumbs.ts';
import { whenOf } from '../../activity/pages/state.ts';
import { activityPage } from '../../activity/queries/activity-page.ts';
import { participationWords } from '../messages.ts';
import { ownParticipation } from '../queries/own-participation.ts';

/** One question and two big buttons, for a thumb; what was useful may be said on the way. */
export async function confirmPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  if (!visit.visitor.account) throw new Problem('not-signed-in');
  const personId = visit.actor?.personId;
  if (!personId) throw notFound();
  const say = participationWords(visit.language);
  const id = c.req.param('id') ?? '';
  const [activity, mine] = await visit.read(async (tx) => [
    await activityPage(tx, id),
    await ownParticipation(tx, id, personId),
  ]);
  if (!mine) throw new Problem('not-allowed', { reason: inBoth(participationWords, (words) => words.reasons.notYou) });
  const words = say.commands.confirmParticipation;
  return c.html(
    <Page frame={frameOf(c)} title={words.title} section="activities" narrow
      crumbs={[...crumbs(visit), { label: activity.title, href: visit.at('kegiatan', id) }]}>
      <h1>{words.fields.answer.label}</h1>
      <p class="lead">{activity.title}, {whenOf(activity, visit.language)}, {activity.place}</p>
      <form class="form" method="post" action={visit.at('kegiatan', id, 'tegaskan')}>
        <input type="hidden" name="_key" value={newId()} />
        <input type="hidden" name="activity_id" value={id} />
        <LongText name="useful" {...words.fields.useful} value={mine.useful ?? undefined} rows={2} maxlength={500}
          optional />
        <div class="choices">
          <Button name="answer" value="present">{words.fields.answer.options.present}</Button>
          <Button name="answer" value="absent" quiet>{words.fields.answer.options.absent}</Button>
        </div>
        <p>{say.confirming.private}</p>
      </form>
    </Page>,
  );
}
