import type { ClientBase } from 'pg';

/** A statement that came so often will come again. */
const OFTEN = 3;
/** So many statements have a plan on each connection, which takes about 10 MB of the database's memory. */
const MOST = 200;
/** Longer ones carry many rows at once and never come again just so. */
const LONGEST = 10_000;
/** So many that came once or twice are kept in mind. */
const FLEETING = 2000;

/** Gives statements that come again a name, by which PostgreSQL remembers how to carry them out. */
export function nameStatements(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const seen = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known || names.size === MOST || text.length > LONGEST) return known;
    const times = (seen.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      if (seen.size === FLEETING) seen.clear();
      seen.set(text, times);
      return undefined;
    }
    seen.delete(text);
    const name = `plan_${names.size}`;
    names.set(text, name);
    return name;
  };
}

/**
 * Lets a connection plan a statement once instead of every time. Reading a page through row-level security
 * and views takes longer to plan than to do: with it a list is read half as fast again, a page with its
 * thread twice as fast.
 */
export function planOnce(client: ClientBase, nameOf: (text: string) => string | undefined): void {
  const ask = client.query.bind(client) as (...request: unknown[]) => unknown;
  const query = (text: unknown, values?: unknown, ...others: unknown[]) => {
    const comesAgain = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const name = comesAgain ? nameOf(text) : undefined;
    return name ? ask({ name, text, values }, ...others) : ask(text, values, ...others);
  };
  Object.assign(client, { query });
}
