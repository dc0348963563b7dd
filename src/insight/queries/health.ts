import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { elementCodes } from '../rules/elements.ts';
import type { ElementCode } from '../rules/elements.ts';
import { measures } from './measures.ts';
import type { EvidenceRecord } from './measures.ts';

const COLUMNS = sql`(kind, id, title, day, part, whole, organisation_id)`;

export interface EvidenceSum {
  code: ElementCode;
  part: number;
  whole: number;
}

/** What every measure comes to, in one query over all of them. */
export async function evidenceSums(tx: Tx, today: Day): Promise<EvidenceSum[]> {
  const each = elementCodes.flatMap((code) => {
    const measure = measures[code];
    if (!measure) return [];
    return [sql`select ${sql.lit(code)} as code, coalesce(sum(part), 0) as part, coalesce(sum(whole), 0) as whole
      from (${measure(today)}) as r ${COLUMNS}`];
  });
  const { rows } = await sql<EvidenceSum>`${sql.join(each, sql` union all `)}`.execute(tx);
  return rows;
}

/** The records behind one figure, those that do not count first: they are what can be mended. */
export async function evidenceRecords(tx: Tx, code: ElementCode, today: Day): Promise<EvidenceRecord[]> {
  const measure = measures[code];
  if (!measure) return [];
  const { rows } = await sql<EvidenceRecord>`
    select kind, id, title, day, part, whole, organisation_id as "organisationId"
    from (${measure(today)}) as r ${COLUMNS}
    order by part / nullif(whole, 0), day desc nulls last, id limit 500`.execute(tx);
  return rows;
}
