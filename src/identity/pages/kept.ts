import { z } from 'zod';
import type { TypedForm } from '../../platform/web/typed.ts';
import { inside } from './passage.ts';

/** What somebody typed before they had to sign in: where it was going, and the form itself. */
export interface Kept {
  action: string;
  typed: TypedForm;
}

const shape = z.object({
  action: z.string().transform(inside),
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What the page sent along, if it is what we put there; a passing hand may have changed it. */
export function readKept(text: string | undefined): Kept | undefined {
  if (!text) return undefined;
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The same for the page to send along. Passwords are never kept. */
export function writeKept({ action, typed }: Kept): string {
  const harmless = Object.entries(typed).filter(([name]) => !['password', 'current'].includes(name));
  return JSON.stringify({ action, typed: Object.fromEntries(harmless) });
}
