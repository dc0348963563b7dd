import { scaleLinear } from 'd3-scale';
import { decimal } from '../../kernel/quantity.ts';
import { useLanguage, useWords } from '../language.tsx';
import { along, Picture, Tick } from './picture.tsx';
import type { Told } from './picture.tsx';
import { stagger } from './stagger.ts';

/** What one source says. */
export interface Counted {
  value: number;
  source: string;
  /** When it was counted or published, in words. */
  date?: string;
  /** What was counted, where definitions differ. */
  definition?: string;
  href?: string;
  /** Why it does not speak of the same thing, e.g. another government; shown hollow. */
  apart?: string;
}

interface DisagreementProps extends Told {
  unit: string;
  figures: readonly Counted[];
}

/** Marks closer than this share of the line stand above one another. */
const TOO_CLOSE = 0.075;
const LEVEL = 26;

/** Every source as a mark on one line. Nothing is averaged or added up: that is for people to settle. */
export function Disagreement({ title, describes, unit, figures: given }: DisagreementProps) {
  const figures = given.toSorted((one, other) => one.value - other.value);
  const words = useWords();
  const language = useLanguage();
  const table = {
    columns: [{ label: words.mark }, { label: unit, figures: true }, { label: words.source },
      { label: words.date }, { label: words.definition }],
    rows: figures.map((figure, at) => [letter(at), decimal(figure.value, language), figure.source,
      figure.date ?? '', figure.apart ?? figure.definition ?? '']),
  };
  return (
    <Picture title={title} describes={describes} table={table}>
      <Line label={`${title}. ${describes}`} figures={figures} />
      <ul class="sources">{figures.map((figure, at) => <Said figure={figure} at={at} unit={unit} />)}</ul>
    </Picture>
  );
}

function Line({ label, figures }: { label: string; figures: readonly Counted[] }) {
  const language = useLanguage();
  const scale = scaleLinear([0, Math.max(0, ...figures.map((figure) => figure.value))], [0.04, 0.96]).nice(4);
  const places = figures.map((figure) => scale(figure.value));
  const levels = stagger(places, TOO_CLOSE);
  const ground = 36 + Math.max(0, ...levels) * LEVEL;
  const marks = figures.map((figure, at) => ({
    x: along(places[at] ?? 0),
    y: ground - 18 - (levels[at] ?? 0) * LEVEL,
    apart: figure.apart !== undefined,
  }));
  return (
    <svg width="100%" height={ground + 26} role="img" aria-label={label}>
      <line class="rail" x1="0%" x2="100%" y1={ground} y2={ground} />
      {scale.ticks(4).map((tick) => (
        <Tick x={along(scale(tick))} y={ground} says={decimal(tick, language)} />
      ))}
      {marks.map((mark) => <Stem {...mark} ground={ground} />)}
      {marks.map((mark, at) => <Mark {...mark} letter={letter(at)} />)}
    </svg>
  );
}

interface Marked {
  x: string;
  y: number;
  apart: boolean;
}

/** Stems are drawn before the marks, so that none strikes out another's letter. */
function Stem({ x, y, apart, ground }: Marked & { ground: number }) {
  return <line class={apart ? 'stem apart' : 'stem'} x1={x} x2={x} y1={y} y2={ground} />;
}

function Mark({ x, y, apart, letter: says }: Marked & { letter: string }) {
  return (
    <g class={apart ? 'source-mark apart' : 'source-mark'}>
      <circle cx={x} cy={y} r="11" />
      <text x={x} y={y + 5}>{says}</text>
    </g>
  );
}

function Said({ figure, at, unit }: { figure: Counted; at: number; unit: string }) {
  // Many a source bears its year in its name already.
  const saysItsDate = !figure.date || figure.source.includes(figure.date);
  const source = saysItsDate ? figure.source : `${figure.source}, ${figure.date}`;
  return (
    <li>
      <span class={figure.apart ? 'letter apart' : 'letter'}>{letter(at)}</span>
      <p>
        <b>{decimal(figure.value, useLanguage())}</b> {unit}.{' '}
        {figure.href ? <a href={figure.href}>{source}</a> : source}
        {(figure.apart ?? figure.definition) && <small> {figure.apart ?? figure.definition}</small>}
      </p>
    </li>
  );
}

function letter(at: number): string {
  return String.fromCodePoint(65 + at);
}
