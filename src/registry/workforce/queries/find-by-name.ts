import { sql } from 'kysely';
import { isId } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * The business that a form names by its id and a file by its name.
 * @throws Problem `not-found` for an id that is not there, a fault at `business` for a name that none or
 *   several bear
 */
export async function findBusiness(tx: Tx, given: string): Promise<string> {
  const found = await registryTables(tx)
    .selectFrom('registry.businesses')
    .select('id')
    .where(isId(given) ? sql<boolean>`id = ${given}` : sql<boolean>`lower(name) = lower(${given})`)
    .limit(2)
    .execute();
  return theOnly(found, given, 'business');
}

/**
 * The person that a form names by their id and a file by their name.
 * @throws Problem as above, at `field`
 */
export async function findPerson(tx: Tx, given: string, field: string): Promise<string> {
  const found = await registryTables(tx)
    .selectFrom('identity.people')
    .select('id')
    .where(isId(given) ? sql<boolean>`id = ${given}` : sql<boolean>`lower(name) = lower(${given})`)
    .limit(2)
    .execute();
  return theOnly(found, given, field);
}

function theOnly(found: { id: string }[], given: string, field: string): string {
  const [only, ...others] = found;
  if (only && others.length === 0) return only.id;
  throw isId(given) ? notFound() : fieldProblem(field, { rule: 'unknown' });
}
