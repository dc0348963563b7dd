import { sql } from 'kysely';
import type { Tx } from '../../platform/database/scope.ts';
import type { Party } from '../party.ts';

/** What people say of one variable: the mean of their answers from 1 to 5, and how many answered at least. */
export interface Perception {
  code: string;
  mean: number;
  answers: number;
}

/** Over everybody, variable by variable. Those with fewer than five answers are not among them. */
export async function perceptionOfAll(tx: Tx): Promise<Perception[]> {
  const { rows } = await sql<Perception>`
    select code, mean, answers from learning.perceptions() where party is null`.execute(tx);
  return rows;
}

/** Of one variable by party; parties of fewer than five are left out, and cannot be reckoned from the rest. */
export async function perceptionByParty(tx: Tx, code: string): Promise<(Perception & { party: Party })[]> {
  const { rows } = await sql<Perception & { party: Party }>`
    select code, party, mean, answers from learning.perceptions() where party is not null and code = ${code}`.execute(tx);
  return rows;
}
