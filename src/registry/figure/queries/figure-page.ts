import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * One figure as it stands, and every version of it, oldest first.
 * @throws Problem `not-found`
 */
export async function figurePage(tx: Tx, id: string) {
  const figure = await registryTables(tx)
    .selectFrom('registry.figures as f')
    .selectAll('f')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('registry.figure as v')
          .select(['v.version', 'v.unit', 'v.as_of', 'v.source', 'v.definition', 'v.why', 'v.recorded_at'])
          .select((inner) => inner.cast<number>('v.value', 'double precision').as('value'))
          .whereRef('v.id', '=', 'f.id')
          .orderBy('v.version'),
      ).as('versions'),
    )
    .where('f.id', '=', id)
    .executeTakeFirst();
  if (!figure) throw notFound();
  return figure;
}
