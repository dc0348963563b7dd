import { sql } from 'kysely';
import type { Tx } from '../../platform/database/scope.ts';

/** People who took part in a programme's activities, each counted once, and those of them who confirmed it. */
export interface Participation {
  attended: number;
  confirmed: number;
}

/** Counts only, for everybody; undefined until somebody was recorded as present. */
export async function participationOf(tx: Tx, programmeId: string): Promise<Participation | undefined> {
  const { rows } = await sql<Participation>`select attended, confirmed
    from delivery.programme_participation(${programmeId})`.execute(tx);
  return rows[0];
}
