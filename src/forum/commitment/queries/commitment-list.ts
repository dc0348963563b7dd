import { sql } from 'kysely';
import type { Day } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { PAGE_AND_ONE, pageOf } from '../../../platform/database/keyset.ts';
import { DAYS_UNTIL_BROKEN } from '../rules/commitment.ts';
import type { Standing } from '../rules/commitment.ts';
import { commitmentTables } from '../schema.ts';

/** Which commitments a list shows. */
export interface Wanted {
  standing?: Standing;
  organisation?: string;
}

/** How it stands, in SQL; the same as `standingOn` in the rules, which a test holds against it. */
const standingIn = (today: Day) => sql<Standing>`coalesce(c.closed_as, case
  when c.due_on + ${DAYS_UNTIL_BROKEN}::int <= ${today}::date then 'broken'
  when c.due_on < ${today}::date then 'late' else 'open' end)`;

/**
 * Commitments a page at a time: late ones first, the latest at the top; then open ones, the next due
 * first; then those that ended, the most recent first. `from` is the `next` of the page before.
 */
export async function commitmentList(tx: Tx, today: Day, wanted: Wanted, from?: string) {
  const begin = beginningOf(from);
  const rows = await commitmentTables(tx)
    .with('listed', (db) =>
      db
        .selectFrom('forum.commitment as c')
        .innerJoin('identity.organisations as owner', 'owner.id', 'c.owner_organisation_id')
        .innerJoin('identity.organisations as receiver', 'receiver.id', 'c.promised_to_organisation_id')
        .select(['c.id', 'c.what', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on', 'c.owner_role'])
        .select(['owner.name as owner', 'receiver.name as receiver'])
        .select([standingIn(today).as('standing'), rank(today).as('rank'), distance(today).as('distance')])
        .$if(wanted.organisation !== undefined, (query) =>
          query.where('c.owner_organisation_id', '=', wanted.organisation ?? ''),
        ),
    )
    .selectFrom('listed')
    .selectAll()
    .$if(wanted.standing !== undefined, (query) => query.where('standing', '=', wanted.standing ?? 'open'))
    .$if(begin !== undefined, (query) =>
      query.where(sql<boolean>`(rank, distance, id) > (${begin?.[1]}::int, ${begin?.[2]}::int, ${begin?.[3]}::uuid)`),
    )
    .orderBy('rank')
    .orderBy('distance')
    .orderBy('id')
    .limit(PAGE_AND_ONE)
    .execute();
  const { rows: shown, next } = pageOf(rows);
  const last = shown.at(-1);
  return { rows: shown, next: next && last && `${last.rank}.${last.distance}.${next}` };
}

const rank = (today: Day) => sql<number>`case ${standingIn(today)} when 'late' then 0 when 'open' then 1 else 2 end`;

/** In days: what was due longest ago comes first among the late and the open, and last among the ended. */
const distance = (today: Day) => sql<number>`case when ${standingIn(today)} in ('late', 'open')
  then c.due_on - ${today}::date else ${today}::date - coalesce(c.closed_on, c.due_on) end`;

/** Where a shared link says a page begins; anything else begins at the beginning. */
function beginningOf(from = '') {
  return /^(\d)\.(-?\d{1,6})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(from) ?? undefined;
}

/** Organisations that ever made a promise, for the filter of the list. */
export function promisingOrganisations(tx: Tx) {
  return commitmentTables(tx)
    .selectFrom('identity.organisations as o')
    .select(['o.id as value', 'o.name as label'])
    .where('o.id', 'in', (eb) => eb.selectFrom('forum.commitment').select('owner_organisation_id'))
    .orderBy('o.name')
    .execute();
}
