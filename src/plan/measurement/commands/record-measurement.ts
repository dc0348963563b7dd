import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { shortDate } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, day, decimal, line, ref, text, whole } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem, fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import { measurementWords } from '../messages.ts';
import { phases } from '../rules/reading.ts';
import { roomFor } from '../rules/room.ts';
import type { Room } from '../rules/room.ts';

/**
 * Records what an indicator was on a day. Nothing is overwritten: the newest of a phase counts, and of two
 * on one day the one recorded last, which is how a mistake is put right.
 */
export const recordMeasurement = command({
  name: 'plan.record-measurement',
  fields: {
    indicator_id: ref(),
    phase: choice(phases),
    value: decimal(),
    measured_on: day(),
    method: line(200, 3),
    measured_count: whole(1, 1e6).optional(),
    note: text(1000).optional(),
  },
  may: policy.measure,
  words: (language) => measurementWords(language).commands.recordMeasurement,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { organisationId, role } = asMember(actor);
    const indicator = await indicatorOf(tx, input.indicator_id);
    if (role !== 'secretariat' && indicator.organisation_id !== organisationId) throw new Problem('not-allowed');
    checkDay(input.measured_on, { latest: today });
    checkDay(input.measured_on, roomFor(input.phase, measuredOf(indicator)));
    await planTables(tx)
      .insertInto('plan.measurement')
      .values({ ...input, workspace_id: workspaceId, id: newId(), measured_by: organisationId, recorded_at: now })
      .execute();
    return { kind: 'indicator', id: input.indicator_id, title: indicator.name, after: input };
  },
});

function checkDay(on: Day, { earliest, latest }: Room): void {
  if (latest && on > latest) throw fieldProblem('measured_on', { rule: 'latest', limit: shortDate(latest) });
  if (earliest && on < earliest) throw fieldProblem('measured_on', { rule: 'earliest', limit: shortDate(earliest) });
}

type Indicator = Awaited<ReturnType<typeof indicatorOf>>;

/** What was measured so far; the agreed baseline is a measurement before. */
function measuredOf({ baseline_on, measurements }: Indicator) {
  return baseline_on ? [...measurements, { phase: 'before' as const, measured_on: baseline_on }] : measurements;
}

async function indicatorOf(tx: Tx, id: string) {
  const indicator = await planTables(tx)
    .selectFrom('plan.indicator as i')
    .innerJoin('plan.result as r', 'r.id', 'i.result_id')
    .innerJoin('plan.programme as p', 'p.id', 'r.programme_id')
    .select(['i.name', 'i.baseline_on', 'p.organisation_id'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('plan.measurement as m')
          .select(['m.phase', 'm.measured_on'])
          .whereRef('m.indicator_id', '=', 'i.id'),
      ).as('measurements'),
    )
    .where('i.id', '=', id)
    .executeTakeFirst();
  if (!indicator) throw notFound();
  return indicator;
}
