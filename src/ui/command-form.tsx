import type { z } from 'zod';
import type { Command } from '../platform/command/command.ts';
import { isOptional, metaOf } from '../platform/command/fields.ts';
import type { Language } from '../platform/i18n/messages.ts';
import { sayFault } from '../platform/problem/faults.ts';
import type { Problem } from '../platform/problem/problem.ts';
import { Checkboxes, Choice, Tick } from './choice.tsx';
import type { Option } from './choice.tsx';
import { DateField, LongText, MoneyField, NumberField, TextField } from './controls.tsx';
import { Form } from './form.tsx';
import type { FormProblem } from './error-summary.tsx';
import type { Typed } from './form-state.ts';

/** What a page adds to a command's own declaration to make its form. */
export interface FormContent {
  /** The choices of fields that refer to other records, by field name. */
  options?: Readonly<Record<string, readonly Option[]>>;
  /** What stands in the fields before anybody typed. */
  values?: Typed;
  /** Fields that may be empty elsewhere, but not here. */
  needed?: readonly string[];
  /** Fields the page already knows and does not ask for. */
  fixed?: Readonly<Record<string, string>>;
  /** Fields that this form leaves out. */
  hidden?: readonly string[];
  /** The version of the record that is being changed. */
  version?: number;
}

interface CommandFormProps extends FormContent {
  command: Command;
  language: Language;
  action: string;
  formKey: string;
  typed?: Typed;
  problem?: Problem;
  cancel?: string;
}

/** The form of a command, from its declaration: every field asked in order, faults at their field. */
export function CommandForm(props: CommandFormProps) {
  const { command, language, fixed = {}, hidden = [], problem } = props;
  const words = command.words(language);
  const asked = Object.entries(command.fields).filter(([name]) => ![...Object.keys(fixed), ...hidden, 'version'].includes(name));
  const labels = Object.fromEntries(Object.entries(words.fields).map(([name, field]) => [name, field.label]));
  const long = asked.some(([, field]) => metaOf(field).control === 'text');
  return (
    <Form action={props.action} formKey={props.formKey} version={props.version} submit={words.submit}
      cancel={props.cancel} typed={props.typed} problem={problem && formProblem(problem, language)} labels={labels}
      keepDraft={long}>
      {Object.entries(fixed).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      {asked.map(([name, field]) => (
        <CommandField name={name} field={field} form={props} />
      ))}
    </Form>
  );
}

/** A problem in the words a form shows. */
export function formProblem(problem: Problem, language: Language): FormProblem {
  const said = Object.entries(problem.fields).map(([name, fault]) => [name, sayFault(fault, language)]);
  return { ...problem.say(language), fields: Object.fromEntries(said) };
}

function CommandField({ name, field, form }: { name: string; field: z.core.$ZodType; form: CommandFormProps }) {
  const words = form.command.words(form.language).fields[name] ?? { label: name };
  const meta = metaOf(field);
  const value = form.values?.[name];
  const one = Array.isArray(value) ? value.join('; ') : value;
  const asked = { name, label: words.label, help: words.help, optional: isOptional(field) && !form.needed?.includes(name) };
  const options = form.options?.[name] ?? optionsOf(meta.options, words.options);
  switch (meta.control) {
    case 'text':
      return <LongText {...asked} value={one} maxlength={meta.max} />;
    case 'day':
      return <DateField {...asked} value={one} />;
    case 'money':
      return <MoneyField {...asked} value={one} />;
    case 'number':
      return <NumberField {...asked} value={one} />;
    case 'choice':
    case 'ref':
      return <Choice {...asked} options={options} value={one} />;
    case 'many':
      if (options.length === 0) return <TextField {...asked} value={one} />;
      return <Checkboxes {...asked} options={options} values={value === undefined ? [] : [value].flat()} />;
    case 'flag':
      return <Tick {...asked} value={one} />;
    case 'password':
      return <TextField {...asked} type="password" />;
    case 'line':
      return <TextField {...asked} value={one} maxlength={meta.max} />;
  }
}

function optionsOf(values: readonly string[] = [], words: Record<string, string> = {}): Option[] {
  return values.map((value) => ({ value, label: words[value] ?? value }));
}
