import type { Context } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import { Table } from '../../../ui/table.tsx';
import { Facts } from '../../../ui/thing.tsx';
import { crumbs } from '../../activity/pages/crumbs.ts';
import { whenOf } from '../../activity/pages/state.ts';
import { activityWords } from '../../activity/messages.ts';
import { activityPage } from '../../activity/queries/activity-page.ts';
import { participationWords } from '../messages.ts';
import { participantsOf } from '../queries/participants-of.ts';

/** Lines for those who come unannounced. */
const BLANK_LINES = 5;

/** The list people sign, laid out for paper. Names are for members, so the public is asked to sign in. */
export async function attendanceSheet(c: Context<PageEnv>) {
  const visit = c.get('visit');
  visit.mustBeMember();
  const id = c.req.param('id') ?? '';
  const [activity, people] = await visit.read(async (tx) => [
    await activityPage(tx, id),
    await participantsOf(tx, id),
  ]);
  const words = activityWords(visit.language);
  const say = participationWords(visit.language);
  const columns = [say.name, say.cluster, say.sheet.signature].map((label) => ({ label }));
  const blank = Array.from({ length: BLANK_LINES }, () => ['', '']);
  const lines = [...people.map(({ name, cluster }) => [name, cluster ?? '']), ...blank];
  return c.html(
    <Page frame={frameOf(c)} title={`${say.sheet.title}: ${activity.title}`} section="activities"
      crumbs={[...crumbs(visit), { label: activity.title, href: visit.at('kegiatan', id) }]}>
      <h1>{say.sheet.title}</h1>
      <Facts facts={[
        { term: words.commands.holdActivity.fields.activity_id.label, says: activity.title },
        { term: words.day, says: whenOf(activity, visit.language) },
        { term: words.place, says: activity.place },
        { term: words.organiser, says: activity.organisation },
      ]} />
      <p class="notice">{say.sheet.print}</p>
      <Table caption={say.sheet.title} captionHidden columns={columns}
        rows={lines.map(([name, cluster], at) => [`${at + 1}. ${name}`, cluster, <RoomToSign />])} />
    </Page>,
  );
}

function RoomToSign() {
  return <span class="block h-9 min-w-36" />;
}
