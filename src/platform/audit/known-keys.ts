import type { Tx } from '../database/scope.ts';
import { auditTables } from './schema.ts';

/** Which of these keys have led to something before. */
export async function knownKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const rows = await auditTables(tx)
    .selectFrom('platform.audit')
    .select('key')
    .where(({ eb, ref, val }) => eb(ref('key'), '=', eb.fn.any(val(keys))))
    .execute();
  return new Set(rows.map(({ key }) => key));
}
