import { inspect } from 'node:util';

/**
 * Ends the program that cannot start. What people can do something about (a setting, a port, a database)
 * is said in a line; only a mistake of ours keeps its trace.
 */
export function giveUp(error: unknown): never {
  console.error(`Rembug cannot start. ${reasonOf(error)}`);
  process.exit(1);
}

/** Why something failed, in words for a terminal. */
export function reasonOf(error: unknown): string {
  // An address with several answers (localhost) fails once for each.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  const ours = error instanceof TypeError || error instanceof ReferenceError || !(error instanceof Error);
  return ours ? inspect(error) : error.message;
}
