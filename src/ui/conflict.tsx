import { useWords } from './language.tsx';

interface Differing {
  label: string;
  yours?: string;
  theirs?: string;
}

interface ConflictProps {
  /** Who wrote what is stored, where that may be said. */
  by?: string;
  fields: readonly Differing[];
}

/** Two versions side by side after a stale edit; what differs is marked, nothing is lost. */
export function Conflict({ by, fields }: ConflictProps) {
  const words = useWords();
  return (
    <section class="conflict">
      {fields.map((field) => (
        <div class={field.yours === field.theirs ? 'conflict-field' : 'conflict-field differs'}>
          <h3>{field.label}</h3>
          <Version title={words.yours} text={field.yours} />
          <Version title={words.theirs(by)} text={field.theirs} />
        </div>
      ))}
    </section>
  );
}

function Version({ title, text }: { title: string; text?: string }) {
  return (
    <div class="version">
      <p class="version-title">{title}</p>
      {text ? <p class="version-text">{text}</p> : <p class="version-title">({useWords().empty})</p>}
    </div>
  );
}
