import type { Command } from '../../platform/command/command.ts';
import { isOptional } from '../../platform/command/fields.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { fold } from './importable.ts';
import type { Importable } from './importable.ts';

/** Where each field of a command stands in a table. */
export interface Columns {
  /** The position of a field's column. */
  at: ReadonlyMap<string, number>;
  /** Headings that belong to no field; their cells are left out. */
  ignored: string[];
  /** How many headings there are. */
  width: number;
}

/**
 * Finds the fields of a command among the headings of a table.
 * @throws Problem `file-unreadable` naming the columns that are missing, or those that say the same twice
 */
export function findColumns(importable: Importable, headings: readonly string[]): Columns {
  const fieldOf = headingsOf(importable);
  const at = new Map<string, number>();
  const ignored: string[] = [];
  for (const [position, heading] of headings.entries()) {
    const field = fieldOf.get(fold(heading));
    if (field === undefined) ignored.push(heading);
    else if (at.has(field)) throw twice(headings[at.get(field) ?? 0] ?? '', heading);
    else at.set(field, position);
  }
  const missing = requiredFields(importable.command).filter((field) => !at.has(field));
  if (missing.length > 0) throw lacking(importable.command, missing, ignored.filter(Boolean));
  return { at, ignored: ignored.filter(Boolean), width: headings.length };
}

/** The fields a row may fill. */
export function importedFields({ fields }: Command): string[] {
  return Object.keys(fields).filter((name) => name !== 'version');
}

function requiredFields(command: Command): string[] {
  return importedFields(command).filter((name) => !isOptional(command.fields[name]!));
}

function headingsOf({ command, headings = {} }: Importable): Map<string, string> {
  const found = new Map<string, string>();
  for (const field of importedFields(command)) {
    const labels = (['id', 'en'] as const).map((language) => labelOf(command, field, language));
    for (const heading of [field, field.replace(/_ids?$/, ''), ...labels, ...(headings[field] ?? [])]) {
      if (!found.has(fold(heading))) found.set(fold(heading), field);
    }
  }
  return found;
}

/** What a field is called on the command's form. */
export function labelOf(command: Command, field: string, language: Language): string {
  return command.words(language).fields[field]?.label ?? field;
}

function lacking(command: Command, missing: string[], ignored: string[]): Problem {
  const names = (language: Language) => missing.map((field) => labelOf(command, field, language)).join(', ');
  const unknown = ignored.join(', ');
  return new Problem('file-unreadable', {
    reason: {
      id: `Kolom yang belum ada: ${names('id')}.${unknown && ` Kolom yang tidak dikenal: ${unknown}.`}`,
      en: `Columns that are missing: ${names('en')}.${unknown && ` Columns that are not known: ${unknown}.`}`,
    },
  });
}

function twice(one: string, other: string): Problem {
  return new Problem('file-unreadable', {
    reason: {
      id: `Kolom “${one}” dan “${other}” berisi hal yang sama. Hapus salah satu.`,
      en: `The columns “${one}” and “${other}” say the same thing. Remove one of them.`,
    },
  });
}
