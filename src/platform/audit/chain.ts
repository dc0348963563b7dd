import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Engine } from '../database/engine.ts';
import { asSystem } from '../database/system.ts';
import { toJson } from './json.ts';
import { auditTables } from './schema.ts';

const START = '0'.repeat(64);
const BATCH = 1000;

/**
 * Binds the audit rows of a workspace that are not yet in its chain, each to the one before it:
 * hash = SHA-256(hash before ‖ canonical row). Runs right after commit so that writers never wait for
 * one another; two chainers of one workspace wait for each other.
 * @returns how many rows were bound
 */
export async function chainAudit(system: Database, workspaceId: string): Promise<number> {
  return system.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 1))`.execute(tx);
    const tables = auditTables(tx);
    const last = await tables
      .selectFrom('platform.audit_chain')
      .select(['position', 'hash'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('position', 'desc')
      .executeTakeFirst();
    const rows = await unchained(tables, workspaceId);
    let link = { position: last?.position ?? 0, hash: last?.hash ?? START };
    const links = rows.map((row) => {
      link = { position: link.position + 1, hash: hashOf(link.hash, row) };
      return { workspace_id: workspaceId, audit_id: row.id, ...link };
    });
    for (let from = 0; from < links.length; from += BATCH) {
      await tables.insertInto('platform.audit_chain').values(links.slice(from, from + BATCH)).execute();
    }
    return rows.length;
  });
}

function unchained(tables: ReturnType<typeof auditTables>, workspaceId: string) {
  return tables
    .selectFrom('platform.audit as a')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(({ not, exists, selectFrom }) => {
      const links = selectFrom('platform.audit_chain as c').select('c.audit_id');
      const ofRow = links.whereRef('c.workspace_id', '=', 'a.workspace_id').whereRef('c.audit_id', '=', 'a.id');
      return not(exists(ofRow));
    })
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** What `verify` found out about the audit of one workspace. */
export interface Verdict {
  /** How many rows from the first on hang together. */
  rows: number;
  /** Rows that were written but not bound yet; a moment later they are. */
  unchained: number;
  /** The first position at which the chain does not hold, if there is one. */
  brokenAt?: number;
}

/** Recomputes the whole chain of a workspace and says where, if anywhere, it was tampered with. */
export async function verifyAudit(system: Database, workspaceId: string): Promise<Verdict> {
  const tables = auditTables(system);
  const unbound = (await unchained(tables, workspaceId)).length;
  let link = { position: 0, hash: START };
  for (;;) {
    const rows = await bound(tables, workspaceId, link.position);
    for (const { position, hash, ...row } of rows) {
      const holds = position === link.position + 1 && row.id !== null && hashOf(link.hash, row) === hash;
      if (!holds) return { rows: link.position, unchained: unbound, brokenAt: link.position + 1 };
      link = { position, hash };
    }
    if (rows.length < BATCH) return { rows: link.position, unchained: unbound };
  }
}

/** The verdict on every workspace of this server; what stands in the rows is read by nobody. */
export async function verifyEverything(engine: Engine): Promise<(Verdict & { workspaceId: string })[]> {
  const system = asSystem(engine);
  const workspaces = await auditTables(system)
    .selectFrom('platform.audit')
    .select('workspace_id')
    .distinct()
    .orderBy('workspace_id')
    .execute();
  const verdicts = [];
  for (const { workspace_id: workspaceId } of workspaces) {
    verdicts.push({ workspaceId, ...(await verifyAudit(system, workspaceId)) });
  }
  return verdicts;
}

/** The next rows of the chain after a position, each with the audit row it binds. */
function bound(tables: ReturnType<typeof auditTables>, workspaceId: string, after: number) {
  return tables
    .selectFrom('platform.audit_chain as c')
    .leftJoin('platform.audit as a', (join) =>
      join.onRef('a.workspace_id', '=', 'c.workspace_id').onRef('a.id', '=', 'c.audit_id'),
    )
    .selectAll('a')
    .select(['c.position', 'c.hash'])
    .where('c.workspace_id', '=', workspaceId)
    .where('c.position', '>', after)
    .orderBy('c.position')
    .limit(BATCH)
    .execute();
}

function hashOf(before: string, row: Record<string, unknown>): string {
  const sealed = row.sealed ? Buffer.from(row.sealed as Uint8Array).toString('base64') : null;
  return createHash('sha256').update(before).update(toJson({ ...row, sealed })).digest('hex');
}
