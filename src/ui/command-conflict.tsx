import type { Command } from '../platform/command/command.ts';
import type { Language } from '../platform/i18n/messages.ts';
import type { TypedForm } from '../platform/web/typed.ts';
import type { FormContent } from './command-form.tsx';
import { Conflict } from './conflict.tsx';

interface CommandConflictProps {
  command: Command;
  /** What was typed on top of an older version. */
  mine: TypedForm;
  /** What stands there now, by the same field names. */
  theirs: Record<string, unknown>;
  /** The choices of fields that refer to other records, so that these are called by name. */
  options?: FormContent['options'];
  language: Language;
}

/** Two versions of a record side by side, field by field, in the words of the command's own form. */
export function CommandConflict({ command, mine, theirs, options, language }: CommandConflictProps) {
  const fields = Object.entries(command.words(language).fields)
    .filter(([name]) => name in theirs && name !== 'version')
    .map(([name, words]) => {
      const called = (value: string) =>
        options?.[name]?.find((option) => option.value === value)?.label ?? words.options?.[value] ?? value;
      return { label: words.label, yours: shown(mine[name], called), theirs: shown(theirs[name], called) };
    });
  return <Conflict fields={fields} />;
}

function shown(value: unknown, called: (value: string) => string): string {
  if (Array.isArray(value)) return value.map((each) => called(String(each))).join('; ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? called(`${value}`) : '';
}
