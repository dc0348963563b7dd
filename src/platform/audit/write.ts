import type { Command, Outcome } from '../command/command.ts';
import { metaOf } from '../command/fields.ts';
import type { Call, Receipt } from '../command/call.ts';
import type { Tx } from '../database/scope.ts';
import type { Platform } from '../platform.ts';
import { Problem } from '../problem/problem.ts';
import { newId } from '../../kernel/id.ts';
import { toJson } from './json.ts';
import { seal } from './seal.ts';
import { auditTables } from './schema.ts';

interface Deed extends Call {
  now: Date;
  outcome: Outcome;
}

/** Finds what an earlier call with this key led to. Throws `key-reused` if that was something else. */
export async function findReceipt(tx: Tx, command: string, call: Call): Promise<Receipt | undefined> {
  const row = await auditTables(tx)
    .selectFrom('platform.audit')
    .select(['command', 'person_id', 'kind', 'subject_id'])
    .where('workspace_id', '=', call.workspaceId)
    .where('key', '=', call.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.command !== command || row.person_id !== call.actor.personId) throw new Problem('key-reused');
  return { kind: row.kind, id: row.subject_id, again: true };
}

/** Writes who did what for whom, in the transaction of the deed itself. It is also the receipt. */
export async function writeAudit(tx: Tx, platform: Platform, command: Command, deed: Deed): Promise<void> {
  const { actor, outcome, workspaceId } = deed;
  const { open, personal } = divide(command, deed.input);
  const sealed = outcome.about && Object.keys(personal).length > 0
    ? await seal(tx, platform.secret, workspaceId, outcome.about, toJson(personal))
    : null;
  await auditTables(tx)
    .insertInto('platform.audit')
    .values({
      workspace_id: workspaceId,
      id: newId(),
      key: deed.key,
      at: deed.now,
      command: command.name,
      person_id: actor.personId,
      organisation_id: actor.organisationId,
      role: actor.role,
      kind: outcome.kind,
      subject_id: outcome.id,
      title: outcome.title ?? null,
      input: toJson(open),
      before: outcome.before ? toJson(outcome.before) : null,
      after: outcome.after ? toJson(outcome.after) : null,
      sealed,
      sealed_for: sealed ? (outcome.about ?? null) : null,
    })
    .execute();
}

function divide(command: Command, input: Record<string, unknown>) {
  const open: Record<string, unknown> = {};
  const personal: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const field = command.fields[name];
    if (!field || metaOf(field).control === 'password') continue;
    (metaOf(field).personal ? personal : open)[name] = value;
  }
  return { open, personal };
}
