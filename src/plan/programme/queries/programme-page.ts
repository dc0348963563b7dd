import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { allocatedOfLine, disbursedOfLine } from '../../budget/queries/money-of-line.ts';
import { indicatorsOfResult } from '../../measurement/queries/indicators-of-result.ts';
import { planTables } from '../../schema.ts';

/**
 * One programme with where it comes from, what it aims at and the money for it. Amounts inside `lines` are
 * rupiah as text.
 * @throws Problem `not-found`
 */
export async function programmePage(tx: Tx, id: string) {
  const programme = await planTables(tx)
    .selectFrom('plan.programme as p')
    .innerJoin('identity.organisations as o', 'o.id', 'p.organisation_id')
    .selectAll('p')
    .select(['o.name as organisation'])
    .select([decisions(tx).as('decisions'), commitments(tx).as('commitments')])
    .select([results(tx).as('results'), lines(tx).as('lines')])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!programme) throw notFound();
  return programme;
}

const programmeId = sql.ref<string>('p.id');

function decisions(tx: Tx) {
  const linked = planTables(tx)
    .selectFrom('plan.programme_source as s')
    .innerJoin('forum.decisions as d', 'd.id', 's.decision_id')
    .select(['d.id', 'd.title'])
    .where('s.programme_id', '=', programmeId)
    .orderBy('d.id');
  return jsonArrayFrom(linked);
}

function commitments(tx: Tx) {
  const linked = planTables(tx)
    .selectFrom('plan.programme_source as s')
    .innerJoin('forum.commitments as c', 'c.id', 's.commitment_id')
    .select(['c.id', 'c.what'])
    .where('s.programme_id', '=', programmeId)
    .orderBy('c.id');
  return jsonArrayFrom(linked);
}

function results(tx: Tx) {
  const aimedAt = planTables(tx)
    .selectFrom('plan.result as r')
    .select(['r.id', 'r.level', 'r.title'])
    .select(jsonArrayFrom(indicatorsOfResult(tx)).as('indicators'))
    .where('r.programme_id', '=', programmeId)
    .orderBy('r.id');
  return jsonArrayFrom(aimedAt);
}

function lines(tx: Tx) {
  const setAside = planTables(tx)
    .selectFrom('plan.budget_line as b')
    .leftJoin('identity.organisations as g', 'g.id', 'b.giver_organisation_id')
    .select(['b.id', 'b.fund_source', 'b.year', 'g.name as giver'])
    .select([sql<string>`b.amount::text`.as('amount'), allocatedOfLine.as('allocated'), disbursedOfLine.as('disbursed')])
    .where('b.programme_id', '=', programmeId)
    .orderBy('b.year')
    .orderBy('b.id');
  return jsonArrayFrom(setAside);
}

/** A programme as its page shows it. */
export type ProgrammePage = Awaited<ReturnType<typeof programmePage>>;
