import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * A figure as it stands after its latest correction, in the words of the form that corrects it.
 * @throws Problem `not-found`
 */
export async function getFigure(tx: Tx, id: string) {
  const figure = await registryTables(tx)
    .selectFrom('registry.figures')
    .select(['version', 'subject', 'cluster_id', 'measure', 'value', 'unit', 'definition', 'as_of'])
    .select(['source', 'source_url_or_doi', 'basis', 'note'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!figure) throw notFound();
  return figure;
}
