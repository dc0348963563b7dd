import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * One cluster with what sources say of it and what is on record. Workers are counted only, and fewer than
 * five not even that.
 * @throws Problem `not-found`
 */
export async function clusterPage(tx: Tx, id: string) {
  const cluster = await registryTables(tx)
    .selectFrom('registry.clusters as c')
    .selectAll('c')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('registry.figures as f')
          .select(['f.id', 'f.measure', 'f.unit', 'f.definition', 'f.as_of', 'f.source', 'f.note'])
          .select((inner) => inner.cast<number>('f.value', 'double precision').as('value'))
          .whereRef('f.cluster_id', '=', 'c.id')
          .orderBy('f.measure')
          .orderBy('f.as_of'),
      ).as('figures'),
      jsonArrayFrom(
        eb
          .selectFrom('registry.businesses as b')
          .select(['b.id', 'b.name', 'b.kind', 'b.fictional'])
          .whereRef('b.cluster_id', '=', 'c.id')
          .orderBy('b.name'),
      ).as('businesses'),
      jsonArrayFrom(
        eb
          .selectFrom('registry.worker_counts as w')
          .select(['w.fictional', 'w.counted'])
          .whereRef('w.cluster_id', '=', 'c.id'),
      ).as('workers'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!cluster) throw notFound();
  return cluster;
}
