import type { Child } from 'hono/jsx';
import { Button, ButtonLink } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import type { FormProblem } from './error-summary.tsx';
import { FormState } from './form-state.ts';
import type { Typed } from './form-state.ts';
import { useWords } from './language.tsx';

interface FormProps {
  action: string;
  method?: 'post' | 'get';
  /** The idempotency key: the same form sent twice is one deed. */
  formKey: string;
  /** The version of the record that the person saw. */
  version?: string | number;
  submit: string;
  /** Where to go without sending. */
  cancel?: string;
  /** Given when the form comes back. */
  typed?: Typed;
  problem?: FormProblem;
  /** The labels of the fields, by name, for the list of what to mend. */
  labels?: Readonly<Record<string, string>>;
  /** A word of its own where several forms stand on one page. */
  scope?: string;
  /** The form sends files. */
  files?: boolean;
  /** A long form: unsent writing is kept on this device. */
  keepDraft?: boolean;
  children?: Child;
}

/** A form that loses nothing: fields inside show again what was typed, with what is wrong beside them. */
export function Form(props: FormProps) {
  const { action, method = 'post', problem, typed, scope } = props;
  const words = useWords();
  return (
    <FormState.Provider value={{ typed, scope, faults: problem?.fields ?? {} }}>
      {problem && <ErrorSummary problem={problem} labels={props.labels} />}
      <form class="form" action={action} method={method}
        enctype={props.files ? 'multipart/form-data' : undefined}
        data-draft={props.keepDraft ? words.draftRestored : undefined}
        data-draft-discard={props.keepDraft ? words.draftDiscard : undefined}
        data-refused={problem ? '' : undefined} novalidate>
        <input type="hidden" name="_key" value={props.formKey} />
        {props.version !== undefined && <input type="hidden" name="_version" value={String(props.version)} />}
        {props.children}
        <div class="actions">
          <Button>{props.submit}</Button>
          {props.cancel && <ButtonLink href={props.cancel} quiet>{words.cancel}</ButtonLink>}
        </div>
      </form>
    </FormState.Provider>
  );
}
