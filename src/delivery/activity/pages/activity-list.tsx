import type { Context } from 'hono';
import { readCursor } from '../../../platform/database/day-cursor.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { PullDown } from '../../../ui/choice.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Filter, List, Pager } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { withQuery } from '../../../ui/with-query.ts';
import { planActivity } from '../commands/plan-activity.ts';
import { activityWords } from '../messages.ts';
import { pastActivities, upcomingActivities } from '../queries/activity-list.ts';
import type { ListedActivity, Narrowed } from '../queries/activity-list.ts';
import { activityKinds } from '../rules/kinds.ts';
import { activityStates } from '../rules/life.ts';
import { ActivityRow } from './activity-row.tsx';

/** The activities to come and those past, of all kinds or narrowed: `?jenis=training&keadaan=held`. */
export async function activityListPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const say = activityWords(visit.language);
  const narrowed = narrowedBy(c);
  const after = readCursor(c.req.query('sebelum'));
  const [upcoming, past] = await visit.read(async (tx) => [
    after ? [] : await upcomingActivities(tx, visit.today, narrowed),
    await pastActivities(tx, visit.today, narrowed, after),
  ]);
  const from = (sebelum?: string) =>
    withQuery(visit.at('kegiatan'), { jenis: narrowed.kind, keadaan: narrowed.state, sebelum });
  const plan = { href: visit.at('kegiatan', 'baru'), label: planActivity.words(visit.language).title };
  return c.html(
    <Page frame={frameOf(c)} title={say.many} description={say.listIntro} section="activities">
      <Thing title={say.many} action={visit.may(planActivity) && plan}><p>{say.listIntro}</p></Thing>
      <Narrowing visit={visit} narrowed={narrowed} />
      {!after && <Part when="upcoming" rows={upcoming} visit={visit} narrowed={narrowed} />}
      <Part when="past" rows={past.rows} visit={visit} narrowed={narrowed} />
      <Pager next={past.next && from(past.next)} first={after && from()} />
    </Page>,
  );
}

interface PartProps {
  when: 'upcoming' | 'past';
  rows: readonly ListedActivity[];
  visit: Visit;
  narrowed: Narrowed;
}

function Part({ when, rows, visit, narrowed }: PartProps) {
  const say = activityWords(visit.language);
  const isNarrowed = narrowed.kind !== undefined || narrowed.state !== undefined;
  return (
    <section>
      <h2>{say.when[when]}</h2>
      {rows.length === 0 && isNarrowed && <Empty belongs={say.noneSo} />}
      {rows.length === 0 && !isNarrowed && (
        <Empty belongs={say.empty[when]}>{when === 'upcoming' && <p>{say.emptyHow}</p>}</Empty>
      )}
      {rows.length > 0 && (
        <List counted={say.counted(rows.length)}>
          {rows.map((activity) => <ActivityRow activity={activity} visit={visit} />)}
        </List>
      )}
    </section>
  );
}

function Narrowing({ visit, narrowed: { kind, state } }: { visit: Visit; narrowed: Narrowed }) {
  const say = activityWords(visit.language);
  const active = [kind && say.kinds[kind], state && say.states[state]].filter(Boolean).join(', ');
  const kinds = activityKinds.map((value) => ({ value, label: say.kinds[value] }));
  const states = activityStates.map((value) => ({ value, label: say.states[value] }));
  return (
    <Filter action={visit.at('kegiatan')} active={active || undefined}>
      <PullDown name="jenis" label={say.kindOf} options={kinds} value={kind} />
      <PullDown name="keadaan" label={say.stateOf} options={states} value={state} />
    </Filter>
  );
}

function narrowedBy(c: Context<PageEnv>): Narrowed {
  return {
    kind: activityKinds.find((each) => each === c.req.query('jenis')),
    state: activityStates.find((each) => each === c.req.query('keadaan')),
  };
}
