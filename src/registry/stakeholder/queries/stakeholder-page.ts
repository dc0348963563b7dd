import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * One organisation with who acts for it, the present before the past; the people are there for members only.
 * @throws Problem `not-found`
 */
export async function stakeholderPage(tx: Tx, id: string) {
  const organisation = await registryTables(tx)
    .selectFrom('identity.organisations as o')
    .selectAll('o')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('identity.tenures as t')
          .select(['t.id', 't.person_name', 't.role', 't.valid_from', 't.valid_to'])
          .whereRef('t.organisation_id', '=', 'o.id')
          .orderBy('t.valid_to', (order) => order.desc().nullsFirst())
          .orderBy('t.valid_from', 'desc'),
      ).as('tenures'),
    )
    .where('o.id', '=', id)
    .executeTakeFirst();
  if (!organisation) throw notFound();
  return organisation;
}
