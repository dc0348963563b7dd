import type { Context } from 'hono';
import { isId } from '../../kernel/id.ts';
import type { Command } from '../../platform/command/command.ts';
import { Problem, fieldProblem } from '../../platform/problem/problem.ts';
import type { FieldFaults } from '../../platform/problem/problem.ts';

export const KEY_HEADER = 'Idempotency-Key';

/**
 * The key by which a request that is sent again is known.
 * @throws Problem `input-invalid` if there is none: without it a lost answer could not be asked for again
 */
export function keyOf(c: Context): string {
  const key = c.req.header(KEY_HEADER)?.trim().toLowerCase() ?? '';
  if (isId(key)) return key;
  throw fieldProblem(KEY_HEADER, {
    rule: 'said',
    id: 'Sertakan UUID versi 7 yang baru untuk setiap tindakan, dan yang sama bila mengirim ulang.',
    en: 'Send a new UUID version 7 for each deed, and the same one when sending it again.',
  });
}

/** @throws Problem `input-invalid` for anything but a JSON object */
export async function readJson(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => undefined);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  if (isObject) return body as Record<string, unknown>;
  throw new Problem('input-invalid', {
    reason: { id: 'Isi kiriman bukan objek JSON.', en: 'The body is not a JSON object.' },
  });
}

/** @throws Problem `input-invalid` naming fields the command does not have, which are mostly misspelt */
export function refuseUnknown(command: Command, input: Record<string, unknown>): void {
  const unknown = Object.keys(input).filter((name) => !Object.hasOwn(command.fields, name));
  const fields: FieldFaults = Object.fromEntries(unknown.map((name) => [name, notAField]));
  if (unknown.length > 0) throw new Problem('input-invalid', { fields });
}

const notAField = { rule: 'said', id: 'Isian ini tidak dikenal.', en: 'There is no such field.' } as const;
