import { isDay, shortDate } from '../kernel/calendar.ts';
import { Field, useMarks } from './field.tsx';
import type { FieldProps } from './field.tsx';
import { useTyped } from './form-state.ts';
import { useWords } from './language.tsx';

interface TextFieldProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url';
  maxlength?: number;
  /** As wide as a short answer. */
  short?: boolean;
}

/** One line of text. A password is never shown back. */
export function TextField(props: TextFieldProps) {
  const { value, type = 'text', autocomplete, inputmode, maxlength, short } = props;
  const shown = useTyped(props.name, value);
  return (
    <Field {...props}>
      <input class={short ? 'input short' : 'input'} type={type} value={type === 'password' ? '' : shown}
        autocomplete={autocomplete ?? 'off'} inputmode={inputmode} maxlength={maxlength}
        {...useMarks(props)} />
    </Field>
  );
}

interface LongTextProps extends FieldProps {
  value?: string;
  rows?: number;
  maxlength?: number;
}

/** Several lines of text. */
export function LongText(props: LongTextProps) {
  return (
    <Field {...props}>
      <textarea class="textarea" rows={props.rows ?? 5} maxlength={props.maxlength} {...useMarks(props)}>
        {useTyped(props.name, props.value)}
      </textarea>
    </Field>
  );
}

interface DateFieldProps extends FieldProps {
  value?: string;
  min?: string;
  max?: string;
}

/** A day. What is no day was typed by somebody and a date picker would swallow it: then it is a line. */
export function DateField(props: DateFieldProps) {
  const words = useWords();
  const value = useTyped(props.name, props.value);
  const order = isDay(value) ? words.dateChosen(shortDate(value)) : words.dateExample;
  const asked = { ...props, help: props.help ? `${props.help} ${order}` : order };
  const marks = useMarks(asked);
  return (
    <Field {...asked}>
      {value === '' || isDay(value)
        ? <input class="input short" type="date" value={value} min={props.min} max={props.max} {...marks} />
        : <input class="input short" type="text" value={value} inputmode="numeric" {...marks} />}
    </Field>
  );
}

/** Whole rupiah, as people write them: 1.250.000. */
export function MoneyField(props: FieldProps & { value?: string }) {
  return (
    <Field {...props}>
      <span class="input short">
        <span class="unit" aria-hidden="true">Rp</span>
        <input type="text" inputmode="numeric" autocomplete="off" value={useTyped(props.name, props.value)}
          {...useMarks(props)} />
      </span>
    </Field>
  );
}

/** A number with a decimal comma, and its unit where it has one. */
export function NumberField(props: FieldProps & { value?: string | number; unit?: string }) {
  return (
    <Field {...props}>
      <span class="input short">
        <input type="text" inputmode="decimal" autocomplete="off" value={useTyped(props.name, props.value)}
          {...useMarks(props)} />
        {props.unit && <span class="unit">{props.unit}</span>}
      </span>
    </Field>
  );
}

/** Files from the device. */
export function FileField(props: FieldProps & { accept?: string; several?: boolean }) {
  return (
    <Field {...props}>
      <input class="file-input" type="file" accept={props.accept} multiple={props.several}
        {...useMarks(props)} />
    </Field>
  );
}
