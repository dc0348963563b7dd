import type { Context } from 'hono';
import { Problem } from '../problem/problem.ts';

/** What a person sent with a form, field by field, as it was typed. */
export type TypedForm = Record<string, string | string[]>;

/** Reads a posted form. Fields sent several times are lists; files are left to those who expect them. */
export async function readForm(c: Context): Promise<TypedForm> {
  const body = await readBody(c);
  const typed: TypedForm = {};
  for (const [name, value] of Object.entries(body)) {
    const texts = [value].flat().filter((each) => typeof each === 'string');
    if (texts.length > 0) typed[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return typed;
}

/**
 * A posted form with its files, as they came.
 * @throws Problem `file-unreadable` when it was broken on the way, so that no field can be told from another
 */
export async function readBody(c: Context) {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    throw error instanceof TypeError ? new Problem('file-unreadable') : error;
  }
}

/** One value of a form: the last one sent under this name. */
export function one(typed: TypedForm, name: string): string | undefined {
  return [typed[name] ?? []].flat().at(-1);
}
