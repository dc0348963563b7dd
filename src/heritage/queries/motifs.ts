import type { Tx } from '../../platform/database/scope.ts';
import { notFound } from '../../platform/problem/problem.ts';
import { heritageTables } from '../schema.ts';

/** Every motif of the workspace by name. */
export function motifList(tx: Tx) {
  return heritageTables(tx).selectFrom('heritage.motifs').selectAll().orderBy('name').execute();
}

/** @throws Problem `not-found` */
export async function motifPage(tx: Tx, id: string) {
  const motif = await heritageTables(tx)
    .selectFrom('heritage.motifs')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!motif) throw notFound();
  return motif;
}
