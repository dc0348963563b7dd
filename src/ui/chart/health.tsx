import type { Child } from 'hono/jsx';
import { percent } from '../../kernel/quantity.ts';
import { useLanguage, useWords } from '../language.tsx';
import { along, Picture } from './picture.tsx';
import type { Told } from './picture.tsx';

/** One element of collaboration, measured twice: by what was done and by what people say. */
export interface HealthRow {
  code: string;
  label: string;
  href: string;
  /** From 0 to 1, from records. Absent when there are none; that is not nought. */
  evidence?: number;
  /** What was counted, e.g. '7 dari 12 janji ditepati'. */
  evidenceSays?: string;
  /** From 0 to 1, from the survey. */
  perception?: number;
  /** E.g. '3,8 dari 5, 24 jawaban'. */
  perceptionSays?: string;
  /** Why one of them, or both, has no data. */
  missing?: string;
}

/** Evidence and perception as two marks joined by a bar; the longer the bar, the more to talk about. */
export function Health({ title, describes, rows }: Told & { rows: readonly HealthRow[] }) {
  const words = useWords();
  const language = useLanguage();
  const shown = (share?: number) => (share === undefined ? words.noData : percent(share, language));
  const table = {
    columns: [{ label: words.element }, { label: words.evidence, figures: true },
      { label: words.perception, figures: true }],
    rows: rows.map((row) => [`${row.code} ${row.label}`, shown(row.evidence), shown(row.perception)]),
  };
  return (
    <Picture title={title} describes={describes} table={table}>
      <p class="legend" aria-hidden="true">
        <span><Key><EvidenceMark at={0.5} /></Key> {words.evidence}</span>
        <span><Key><PerceptionMark at={0.5} /></Key> {words.perception}</span>
        <span>{words.weakToStrong}</span>
      </p>
      <ul class="health">{rows.map((row) => <Element row={row} />)}</ul>
    </Picture>
  );
}

function Element({ row }: { row: HealthRow }) {
  return (
    <li class="health-row">
      <p class="health-label"><small>{row.code}</small> <a href={row.href}>{row.label}</a></p>
      <div>
        <Marks evidence={row.evidence} perception={row.perception} />
        <Said row={row} />
      </div>
    </li>
  );
}

function Said({ row }: { row: HealthRow }) {
  const words = useWords();
  const language = useLanguage();
  const say = (word: string, share?: number, says?: string) =>
    share !== undefined && `${word} ${says ?? percent(share, language)}`;
  const said = [
    say(words.evidence, row.evidence, row.evidenceSays),
    say(words.perception, row.perception, row.perceptionSays),
    row.missing ?? (row.evidence === undefined && row.perception === undefined && words.noData),
  ];
  return <p class="health-said">{said.filter(Boolean).join(' · ')}</p>;
}

function Marks({ evidence, perception }: Pick<HealthRow, 'evidence' | 'perception'>) {
  if (evidence === undefined && perception === undefined) return null;
  const both = evidence !== undefined && perception !== undefined;
  return (
    <svg class="health-marks" width="100%" height="24" aria-hidden="true">
      <line class="rail" x1="0%" x2="100%" y1="12" y2="12" />
      {['0%', '50%', '100%'].map((x) => <line class="rail" x1={x} x2={x} y1="8" y2="16" />)}
      {both && <line class="gap" x1={along(evidence)} x2={along(perception)} y1="12" y2="12" />}
      {evidence !== undefined && <EvidenceMark at={evidence} />}
      {perception !== undefined && <PerceptionMark at={perception} />}
    </svg>
  );
}

function Key({ children }: { children?: Child }) {
  return <svg width="20" height="24" aria-hidden="true">{children}</svg>;
}

function EvidenceMark({ at }: { at: number }) {
  return <circle class="mark-evidence" cx={along(at)} cy="12" r="7.5" />;
}

function PerceptionMark({ at }: { at: number }) {
  return (
    <svg class="mark-perception" x={along(at)} y="12" overflow="visible">
      <path d="M0-9 9 0 0 9-9 0z" />
    </svg>
  );
}
