import type { Visit } from '../../../platform/web/visit.ts';
import { Row } from '../../../ui/list.tsx';
import { FictionalLabel } from '../../../ui/thing.tsx';
import { participationWords } from '../../participation/messages.ts';
import { activityWords } from '../messages.ts';
import type { ListedActivity } from '../queries/activity-list.ts';
import { activityState, whenOf } from './state.ts';

/** One activity in a list: when, where, by whom, and what its participants say. */
export function ActivityRow({ activity, visit }: { activity: ListedActivity; visit: Visit }) {
  const { language } = visit;
  const { attended, confirmed } = activity;
  const meta = [
    activityWords(language).kinds[activity.kind],
    whenOf(activity, language),
    activity.place,
    activity.organisation,
  ].join(' · ');
  return (
    <Row href={visit.at('kegiatan', activity.id)} title={activity.title} meta={meta}
      state={activityState(activity, visit)}>
      {attended !== null && (
        <p class="row-meta">{participationWords(language).confirmedBy(confirmed, attended)}</p>
      )}
      {activity.fictional && <FictionalLabel />}
    </Row>
  );
}
