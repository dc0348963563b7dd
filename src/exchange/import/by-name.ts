import { fold } from './importable.ts';
import type { Finder } from './importable.ts';

interface Named {
  id: string;
  name: string;
  aliases?: readonly string[];
}

/**
 * Finds records by name, else by another name. A name that several records bear finds none of them: a
 * guess would attach a row to the wrong one.
 */
export function byName(records: readonly Named[]): Finder {
  const names = unambiguous(records.map(({ id, name }) => [fold(name), id]));
  const aliases = unambiguous(
    records.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [fold(alias), id] as const)),
  );
  return (name) => (names.has(fold(name)) ? names.get(fold(name)) : aliases.get(fold(name)));
}

function unambiguous(pairs: readonly (readonly [string, string])[]): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, id] of pairs) found.set(name, found.has(name) && found.get(name) !== id ? undefined : id);
  return found;
}
