import type { ColumnType, Generated, Kysely } from 'kysely';
import type { Actor } from '../platform/access/actor.ts';
import type { Report } from './import/report.ts';

type Json<T> = ColumnType<T | null, string | null, string | null>;

type ExchangeTables = {
  'exchange.staged_import': {
    workspace_id: string;
    id: string;
    person_id: string;
    command: string;
    file_name: string;
    content: string;
    state: 'looked at' | 'being recorded' | 'recorded';
    /** Who said that it be recorded, as they were at that moment. */
    actor: Json<Actor>;
    /** How many rows are done. */
    done: Generated<number>;
    report: Json<Report>;
    staged_at: Date;
  };
};

export function exchangeTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<ExchangeTables>();
}
