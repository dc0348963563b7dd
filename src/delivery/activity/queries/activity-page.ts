import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { deliveryTables } from '../../schema.ts';

/** So many names and sentences are shown; the counts are of all. */
const SHOWN = 200;

const activityId = sql.ref<string>('a.id');

/**
 * One activity with its counts and, for members, its participants by name; to the public these lists are
 * empty. `mine` is how the person named takes part.
 * @throws Problem `not-found`
 */
export async function activityPage(tx: Tx, id: string, personId?: string | null) {
  const activity = await deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .innerJoin('identity.organisations as o', 'o.id', 'a.organisation_id')
    .innerJoin('delivery.participation_counts as n', 'n.activity_id', 'a.id')
    .leftJoin('plan.programmes as g', 'g.id', 'a.programme_id')
    .leftJoin('identity.people as p', 'p.id', 'a.planned_by')
    .selectAll('a')
    .select(['o.name as organisation', 'g.title as programme', 'p.name as person'])
    .select(['n.registered', 'n.attended', 'n.confirmed', 'n.disputed'])
    .select([participants(tx).as('participants'), wins(tx).as('wins'), mine(tx, personId).as('mine')])
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!activity) throw notFound();
  return activity;
}

export type ActivityPage = Awaited<ReturnType<typeof activityPage>>;

function participants(tx: Tx) {
  return jsonArrayFrom(
    deliveryTables(tx)
      .selectFrom('delivery.participations as t')
      .leftJoin('registry.clusters as c', 'c.id', 't.cluster_id')
      .leftJoin('identity.organisations as keeper', 'keeper.id', 't.recorded_for')
      .select(['t.id', 't.name', 't.person_id', 't.recorded_for', 't.attended', 't.answer', 't.consent'])
      .select(['c.name as cluster', 'keeper.groups as keeper_groups'])
      .where('t.activity_id', '=', activityId)
      .orderBy('t.name')
      .orderBy('t.id')
      .limit(SHOWN),
  );
}

function wins(tx: Tx) {
  return jsonArrayFrom(
    deliveryTables(tx)
      .selectFrom('delivery.participations as t')
      .select(['t.id', 't.useful'])
      .where('t.activity_id', '=', activityId)
      .where('t.useful', 'is not', null)
      .orderBy('t.answered_on')
      .orderBy('t.id')
      .limit(SHOWN),
  );
}

function mine(tx: Tx, personId: string | null = null) {
  return jsonObjectFrom(
    deliveryTables(tx)
      .selectFrom('delivery.participations as t')
      .select(['t.attended', 't.answer'])
      .where('t.activity_id', '=', activityId)
      .where('t.person_id', '=', personId),
  );
}
