import type { Child } from 'hono/jsx';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty, List } from '../../../ui/list.tsx';
import { planActivity } from '../commands/plan-activity.ts';
import { activityWords } from '../messages.ts';
import { activitiesIn } from '../queries/activity-list.ts';
import { ActivityRow } from './activity-row.tsx';

/** On the page of a programme: its activities, and the way to plan one. */
export async function activitiesOfProgramme(tx: Tx, visit: Visit, programmeId: string): Promise<Child> {
  const activities = await activitiesIn(tx, programmeId);
  const say = activityWords(visit.language).ofProgramme;
  const plan = visit.may(planActivity) && (
    <ButtonLink href={`${visit.at('kegiatan', 'baru')}?program=${programmeId}`} quiet>{say.plan}</ButtonLink>
  );
  if (activities.length === 0) return <Empty belongs={say.none}>{plan}</Empty>;
  return (
    <>
      <List>{activities.map((activity) => <ActivityRow activity={activity} visit={visit} />)}</List>
      {plan && <div class="actions">{plan}</div>}
    </>
  );
}
