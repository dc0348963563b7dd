import { sql } from 'kysely';
import { auditTables } from '../../platform/audit/schema.ts';
import { PAGE_AND_ONE, pageOf } from '../../platform/database/keyset.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { IdentityViews } from '../../identity/index.ts';

/** What was done, newest first, a page at a time, from before the one named `before`. */
export async function deeds(tx: Tx, before?: string) {
  const rows = await auditTables(tx)
    .withTables<IdentityViews>()
    .selectFrom('platform.audit as a')
    .leftJoin('identity.people as p', 'p.id', 'a.person_id')
    .leftJoin('identity.organisations as o', 'o.id', 'a.organisation_id')
    .select(['a.id', 'a.at', 'a.command', 'a.role', 'a.kind', 'a.subject_id', 'a.title'])
    .select(['p.name as person', 'o.name as organisation'])
    .$if(before !== undefined, (query) =>
      query.where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('a.at', 'a.id'),
          '<',
          selectFrom('platform.audit as b')
            .select(['b.at', 'b.id'])
            .where('b.id', '=', before ?? '')
            .$asTuple('at', 'id'),
        ),
      ),
    )
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}

export type Done = Awaited<ReturnType<typeof deeds>>['rows'][number];

/** Up to which row the audit is locked, and how many newer rows wait for it. */
export async function lockedUpTo(tx: Tx): Promise<{ locked: number; waiting: number }> {
  const { rows } = await sql<{ locked: number; rows: number }>`
    select (select count(*)::int from platform.audit) as rows,
      coalesce((select max(position) from platform.audit_chain), 0) as locked`.execute(tx);
  const [found = { locked: 0, rows: 0 }] = rows;
  return { locked: found.locked, waiting: found.rows - found.locked };
}
