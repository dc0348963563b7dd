import { dayIn } from '../../kernel/calendar.ts';
import { findReceipt, writeAudit } from '../audit/write.ts';
import { isDuplicateKey, toProblem } from '../database/faults.ts';
import { inScope } from '../database/scope.ts';
import type { Tx } from '../database/scope.ts';
import { Problem } from '../problem/problem.ts';
import type { Platform } from '../platform.ts';
import type { Call, Receipt } from './call.ts';
import type { Command, Outcome } from './command.ts';
import { parseInput } from './parse.ts';

/**
 * The one way to write: parse → already done? → may they? → load, decide, write → audit and jobs, all in
 * one transaction, answered after commit.
 * @throws Problem from the one catalogue
 */
export async function run(platform: Platform, command: Command, call: Call): Promise<Receipt> {
  const input = parseInput(command, call.input);
  const scope = { workspaceId: call.workspaceId, audience: 'member' as const };
  const known = (tx: Tx) => findReceipt(tx, command.name, call);
  try {
    return await inScope(platform.database, scope, async (tx) => {
      const before = await known(tx);
      if (before) return before;
      if (!command.may(call.actor)) throw new Problem('not-allowed');
      return carryOut(platform, command, call, input, tx);
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw toProblem(error);
    // The same key came twice at once; the other one has committed, so its receipt is ours too.
    const first = await inScope(platform.database, scope, known);
    if (first) return first;
    throw toProblem(error);
  }
}

async function carryOut(
  platform: Platform,
  command: Command,
  call: Call,
  input: Record<string, unknown>,
  tx: Tx,
): Promise<Receipt> {
  const now = call.now ?? platform.now();
  const { workspaceId, actor } = call;
  const today = dayIn(now, platform.zone);
  const outcome: Outcome = await command.handle({ tx, actor, workspaceId, now, today }, input);
  await writeAudit(tx, platform, command, { ...call, now, input, outcome });
  await platform.jobs.send(tx, 'chain-audit', { workspaceId }, workspaceId);
  return { kind: outcome.kind, id: outcome.id, reveal: outcome.reveal, again: false };
}
