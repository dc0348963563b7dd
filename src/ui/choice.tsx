import { Field, FieldGroup, HelpAndFault, useMarks } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useTyped, useTypedList } from './form-state.ts';
import { useWords } from './language.tsx';

export interface Option {
  value: string;
  label: string;
  help?: string;
}

interface ChoiceProps extends FieldProps {
  options: readonly Option[];
  value?: string;
}

/** How many options are still read at a glance; more become a list to pull down. */
const AT_A_GLANCE = 5;

/** One of several. */
export function Choice(props: ChoiceProps) {
  return props.options.length <= AT_A_GLANCE ? <Cards {...props} /> : <PullDown {...props} />;
}

function Cards(props: ChoiceProps) {
  const chosen = useTyped(props.name, props.value);
  return (
    <FieldGroup {...props}>
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice">
            <input class="radio radio-primary" type="radio" name={props.name} value={option.value}
              checked={option.value === chosen} required={!props.optional} />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The same, taking one line only, as in a filter. */
export function PullDown(props: ChoiceProps) {
  const chosen = useTyped(props.name, props.value);
  return (
    <Field {...props}>
      <select class="select" {...useMarks(props)}>
        <option value="">{useWords().choose}</option>
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>{option.label}</option>
        ))}
      </select>
    </Field>
  );
}

interface CheckboxesProps extends FieldProps {
  options: readonly Option[];
  values?: readonly string[];
}

/** Any number of several. */
export function Checkboxes(props: CheckboxesProps) {
  const ticked = useTypedList(props.name, props.values);
  return (
    <FieldGroup {...props}>
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice">
            <input class="checkbox checkbox-primary" type="checkbox" name={props.name} value={option.value}
              checked={ticked.includes(option.value)} />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A single box to tick: the label is the whole question. */
export function Tick(props: FieldProps & { value?: string }) {
  const marks = useMarks(props);
  return (
    <div class="field">
      <label class="choice">
        <input class="checkbox checkbox-primary" type="checkbox" value="on"
          checked={useTyped(props.name, props.value) === 'on'} {...marks} />
        <span>{props.label}</span>
      </label>
      <HelpAndFault name={props.name} help={props.help} />
    </div>
  );
}

function OptionWords({ option }: { option: Option }) {
  return <span>{option.label}{option.help && <small>{option.help}</small>}</span>;
}
