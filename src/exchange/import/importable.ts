import type { Command } from '../../platform/command/command.ts';
import type { Tx } from '../../platform/database/scope.ts';

/** Finds the id of another record by what people call it; undefined when there is none, or more than one. */
export type Finder = (name: string) => string | undefined;

/** Reads once per import what is needed to find records of one kind. */
export type Lookup = (tx: Tx) => Promise<Finder>;

/** A command that a row of a table can carry out. */
export interface Importable {
  command: Command;
  /** For fields that name another record. */
  references?: Readonly<Record<string, Lookup>>;
  /** Further headings by which people know a field, besides its name and its label in both languages. */
  headings?: Readonly<Record<string, readonly string[]>>;
}

/** The same name however it is written: without regard to case, accents, spaces and punctuation. */
export function fold(name: string): string {
  return name.normalize('NFKD').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
