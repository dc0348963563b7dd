import { sql } from 'kysely';
import type { Actor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Day } from '../../../kernel/calendar.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import type { Phase } from '../rules/reading.ts';

/** What the plan waits for from somebody: to measure an outcome, or to find out how things stood before. */
export interface PlanAsk {
  kind: 'measure' | 'baseline';
  indicatorId: string;
  indicator: string;
  programme: string;
  /** The day by which the target was to be reached. */
  targetOn: Day;
}

/**
 * Of the programmes of the actor's organisation: outcomes that nobody measured afterwards though the programme
 * is finished or the target's day is over, then indicators of programmes under way that nobody measured
 * before. Soonest target first. None for people who do not plan.
 */
export async function asksOfPlan(tx: Tx, actor: Actor, today: Day): Promise<PlanAsk[]> {
  if (!policy.plan(actor)) return [];
  const rows = await planTables(tx)
    .selectFrom('plan.indicator as i')
    .innerJoin('plan.result as r', 'r.id', 'i.result_id')
    .innerJoin('plan.programme as p', 'p.id', 'r.programme_id')
    .select(['i.id', 'i.name', 'i.target_on', 'p.title as programme'])
    .select([outcomeDue(today).as('due'), measured('after').as('after'), hasBaseline.as('before')])
    .where('p.organisation_id', '=', actor.organisationId)
    .where('p.state', '!=', 'stopped')
    .orderBy('i.target_on')
    .orderBy('i.id')
    .execute();
  const toMeasure = rows.filter((row) => row.due && !row.after);
  const toBegin = rows.filter((row) => !row.due && !row.before);
  return [...toMeasure.map((row) => asked('measure', row)), ...toBegin.map((row) => asked('baseline', row))];
}

interface Waiting {
  id: string;
  name: string;
  programme: string;
  target_on: Day;
}

function asked(kind: PlanAsk['kind'], { id, name, programme, target_on }: Waiting): PlanAsk {
  return { kind, indicatorId: id, indicator: name, programme, targetOn: target_on };
}

const outcomeDue = (today: Day) =>
  sql<boolean>`r.level in ('outcome', 'impact') and (p.state = 'finished' or p.state = 'running' and i.target_on < ${today})`;

const measured = (phase: Phase) => sql<boolean>`exists (select 1 from plan.measurement m
  where m.workspace_id = i.workspace_id and m.indicator_id = i.id and m.phase = ${phase})`;

const hasBaseline = sql<boolean>`i.baseline is not null or ${measured('before')}`;
