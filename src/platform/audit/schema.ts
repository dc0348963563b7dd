import type { ColumnType, Kysely } from 'kysely';
import type { Role } from '../access/actor.ts';

type Json = ColumnType<Record<string, unknown> | null, string | null, never>;

type AuditTables = {
  'platform.audit': {
    workspace_id: string;
    id: string;
    key: string;
    at: Date;
    command: string;
    person_id: string | null;
    organisation_id: string | null;
    role: Role;
    kind: string;
    subject_id: string;
    title: string | null;
    input: ColumnType<Record<string, unknown>, string, never>;
    before: Json;
    after: Json;
    sealed: Uint8Array | null;
    sealed_for: string | null;
  };
  'platform.audit_chain': { workspace_id: string; position: number; audit_id: string; hash: string };
  'platform.personal_key': { workspace_id: string; person_id: string; wrapped: Uint8Array };
};

/** The handle typed to the audit's own tables. */
export function auditTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<AuditTables>();
}
