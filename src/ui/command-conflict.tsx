import type { Command } from '../platform/command/command.ts';
import type { Language } from '../platform/i18n/messages.ts';
import type { TypedForm } from '../platform/web/typed.ts';
import { Conflict } from './conflict.tsx';

interface CommandConflictProps {
  command: Command;
  /** What was typed on top of an older version. */
  mine: TypedForm;
  /** What stands there now, by the same field names. */
  theirs: Record<string, unknown>;
  language: Language;
}

/** Two versions of a record side by side, field by field, in the words of the command's own form. */
export function CommandConflict({ command, mine, theirs, language }: CommandConflictProps) {
  const fields = Object.entries(command.words(language).fields)
    .filter(([name]) => name in theirs && name !== 'version')
    .map(([name, words]) => ({ label: words.label, yours: shown(mine[name]), theirs: shown(theirs[name]) }));
  return <Conflict fields={fields} />;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? `${value}` : '';
}
