import { useFieldId } from './form-state.ts';

/** Why a form came back: what happened, what was kept, what to do, and what is wrong with which field. */
export interface FormProblem {
  happened: string;
  kept?: string;
  todo?: string;
  fields?: Readonly<Record<string, string>>;
}

interface ErrorSummaryProps {
  problem: FormProblem;
  labels?: Readonly<Record<string, string>>;
}

/** What happened, what was kept, what to do; each fault leads to its field. */
export function ErrorSummary({ problem, labels }: ErrorSummaryProps) {
  const faults = Object.entries(problem.fields ?? {});
  return (
    <div class="summary-of-errors" role="alert" tabindex={-1}>
      <p>{problem.happened}</p>
      {(problem.kept || problem.todo) && <p>{[problem.kept, problem.todo].filter(Boolean).join(' ')}</p>}
      {faults.length > 0 && (
        <ul>{faults.map(([name, says]) => <Fault name={name} label={labels?.[name]} says={says} />)}</ul>
      )}
    </div>
  );
}

function Fault({ name, label, says }: { name: string; label?: string; says: string }) {
  return <li><a href={`#${useFieldId(name)}`}>{label ? `${label}: ${says}` : says}</a></li>;
}
