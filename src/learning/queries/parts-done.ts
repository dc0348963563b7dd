import type { Day } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { learningTables } from '../schema.ts';

/** The parts of the survey this person has answered this year. */
export async function partsDone(tx: Tx, personId: string, today: Day): Promise<number[]> {
  const rows = await learningTables(tx)
    .selectFrom('learning.response')
    .select('part')
    .where('person_id', '=', personId)
    .where('year', '=', Number(today.slice(0, 4)))
    .execute();
  return rows.map(({ part }) => part);
}
