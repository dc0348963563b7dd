import type { Kysely } from 'kysely';

type LearningTables = {
  'learning.response': { workspace_id: string; id: string; person_id: string; part: number; year: number };
};

export function learningTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<LearningTables>();
}
