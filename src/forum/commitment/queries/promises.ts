import type { Day } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { promiseRate } from '../rules/commitment.ts';
import type { PromiseRate } from '../rules/commitment.ts';
import { commitmentTables } from '../schema.ts';

export interface OrganisationRate extends PromiseRate {
  organisation_id: string;
  organisation: string;
}

/** The promise rate of every organisation that ever made a promise, by name. Counts as the rules define. */
export async function promiseRates(tx: Tx, today: Day): Promise<OrganisationRate[]> {
  const rows = await commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .innerJoin('identity.organisations as o', 'o.id', 'c.owner_organisation_id')
    .select(['o.id', 'o.name', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on'])
    .orderBy('o.name')
    .orderBy('o.id')
    .execute();
  const byOrganisation = Map.groupBy(rows, (row) => row.id);
  return [...byOrganisation].map(([organisation_id, given]) => ({
    organisation_id,
    organisation: given[0]?.name ?? '',
    ...promiseRate(given, today),
  }));
}

/** Every promise of one organisation, the last due first. */
export function promisesOf(tx: Tx, organisationId: string) {
  return commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .select(['c.id', 'c.what', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on'])
    .where('c.owner_organisation_id', '=', organisationId)
    .orderBy('c.due_on', 'desc')
    .orderBy('c.id')
    .execute();
}
