import { Problem, notFound } from '../problem/problem.ts';

interface DatabaseError {
  code?: string;
  constraint?: string;
  message?: string;
  cause?: unknown;
}

const UNIQUE = '23505';
const FOREIGN_KEY = '23503';
const UNREADABLE = '22P02';

const unreachable =
  /connection terminated|not queryable|timeout exceeded when trying to connect|driver has already been destroyed/i;

/** The same idempotency key was written twice at the same moment. */
export function isDuplicateKey(error: unknown): boolean {
  const { code, constraint } = error as DatabaseError;
  return code === UNIQUE && constraint === 'audit_key';
}

/** The database cannot be reached, or is going down or coming up; others may have wrapped what it said. */
function isUnavailable(error: unknown): boolean {
  const { code = '', message = '', cause } = error as DatabaseError;
  return (
    /^(08|57P|53)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(code) ||
    unreachable.test(message) ||
    (cause instanceof Error && isUnavailable(cause))
  );
}

/** Turns what the database threw into what can be said to a person; anything else passes unchanged. */
export function toProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) return new Problem('unavailable');
  const { code, message = '' } = error as DatabaseError;
  // A reference into another workspace, or to nothing, fails its (workspace_id, id) foreign key.
  if (code === FOREIGN_KEY) return notFound();
  // An address that was mistyped or cut off names nothing.
  if (code === UNREADABLE && message.includes('uuid')) return notFound();
  return error;
}
