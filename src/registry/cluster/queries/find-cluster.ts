import { sql } from 'kysely';
import { isId } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

interface Found {
  id: string;
  name: string;
}

/**
 * The cluster that a form names by its id and a file by its name or another name of it.
 * @throws Problem `not-found` for an id, a fault at `field` for a name, that the workspace does not have
 */
export async function findCluster(tx: Tx, given: string, field = 'cluster'): Promise<Found> {
  const byName = sql<boolean>`lower(name) = lower(${given})`;
  const byAlias = sql<boolean>`lower(${given}) in (select lower(alias) from unnest(aliases) as alias)`;
  const [found, ...more] = await registryTables(tx)
    .selectFrom('registry.cluster')
    .select(['id', 'name', byName.as('named_so')])
    .where(isId(given) ? sql<boolean>`id = ${given}` : sql<boolean>`(${byName} or ${byAlias})`)
    .orderBy('named_so', 'desc')
    .limit(2)
    .execute();
  if (found && (found.named_so || more.length === 0)) return { id: found.id, name: found.name };
  throw isId(given) ? notFound() : fieldProblem(field, { rule: 'unknown' });
}
