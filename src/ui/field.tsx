import type { Child } from 'hono/jsx';
import { useFault, useFieldId } from './form-state.ts';
import { useWords } from './language.tsx';

export interface FieldProps {
  name: string;
  label: string;
  help?: string;
  /** May be left empty; the label says so. Everything else is asked for. */
  optional?: boolean;
}

/** What a control needs to be found, described and marked. */
interface ControlMarks {
  id: string;
  name: string;
  required?: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/** The marks of the control of a field, from its form. */
export function useMarks({ name, help, optional }: FieldProps): ControlMarks {
  const fault = useFault(name);
  const id = useFieldId(name);
  const described = [help && `${id}-bantuan`, fault && `${id}-salah`].filter(Boolean).join(' ');
  return {
    id,
    name,
    required: !optional || undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? 'true' : undefined,
  };
}

/** One question of a form: its words, help where people stumble, and its fault, around a control. */
export function Field({ name, label, help, optional, children }: FieldProps & { children?: Child }) {
  const id = useFieldId(name);
  return (
    <div class="field">
      <label class="field-label" for={id}>{label}<Optional optional={optional} /></label>
      <HelpAndFault name={name} help={help} />
      {children}
    </div>
  );
}

/** The same for a question whose answer is a group of boxes. */
export function FieldGroup({ name, label, help, optional, children }: FieldProps & { children?: Child }) {
  const marks = useMarks({ name, label, help, optional });
  return (
    <fieldset class="field" id={marks.id} tabindex={-1} aria-describedby={marks['aria-describedby']}>
      <legend class="field-label">{label}<Optional optional={optional} /></legend>
      <HelpAndFault name={name} help={help} />
      {children}
    </fieldset>
  );
}

function Optional({ optional }: { optional?: boolean }) {
  return optional ? <small> ({useWords().optional})</small> : null;
}

/** What helps with a field, and what is wrong with it; both are read out with the control. */
export function HelpAndFault({ name, help }: { name: string; help?: string }) {
  const fault = useFault(name);
  const id = useFieldId(name);
  return (
    <>
      {help && <p class="field-help" id={`${id}-bantuan`}>{help}</p>}
      {fault && <p class="field-error" id={`${id}-salah`}>{fault}</p>}
    </>
  );
}
