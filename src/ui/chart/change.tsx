import { scaleLinear } from 'd3-scale';
import { along, Picture } from './picture.tsx';
import type { Told } from './picture.tsx';
import { stagger } from './stagger.ts';

/** One of the three values that make a change; without a value it is hollow, and says what is missing. */
export interface ChangeMark {
  label: string;
  value?: number;
  /** The value as it is to be read, or what is missing, e.g. 'belum diukur'. */
  says: string;
  /** When it was measured, or is to be reached, in words. */
  date?: string;
}

interface Marks {
  baseline: ChangeMark;
  actual: ChangeMark;
  target: ChangeMark;
}

interface ChangeProps extends Told, Marks {
  unit: string;
  /** The headings of the table. */
  columns: { mark: string; value: string; date: string };
}

const KINDS = ['baseline', 'actual', 'target'] as const;
type Kind = (typeof KINDS)[number];

/** Values closer than this share of the line stand above one another. */
const TOO_CLOSE = 0.28;
const LEVEL = 24;

/** Baseline, actual and target on one line: what was gone of the way is whole, what is left is dashed. */
export function Change({ title, describes, unit, columns, ...marks }: ChangeProps) {
  const said = ({ value, says }: ChangeMark) => (value === undefined ? says : `${says} ${unit}`);
  const table = {
    columns: [{ label: columns.mark }, { label: columns.value, figures: true }, { label: columns.date }],
    rows: KINDS.map((kind) => [marks[kind].label, said(marks[kind]), marks[kind].date ?? '']),
  };
  return (
    <Picture title={title} describes={describes} table={table}>
      <Line label={`${title}. ${describes}`} marks={marks} />
      <ul class="change-marks">
        {KINDS.map((kind) => (
          <li>
            <Key kind={kind} hollow={marks[kind].value === undefined} />
            <p><b>{marks[kind].label}:</b> {said(marks[kind])}<small>{marks[kind].date}</small></p>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

interface Placed {
  kind: Kind;
  says: string;
  x: number;
}

function Line({ label, marks }: { label: string; marks: Marks }) {
  const placed = place(marks);
  const levels = stagger(placed.map(({ x }) => x), TOO_CLOSE);
  const ground = 44 + Math.max(0, ...levels) * LEVEL;
  return (
    <svg width="100%" height={ground + 16} role="img" aria-label={label}>
      <line class="rail" x1="0%" x2="100%" y1={ground} y2={ground} />
      <Way placed={placed} y={ground} />
      {placed.map((mark, at) => <Value {...mark} ground={ground} level={levels[at] ?? 0} />)}
      {placed.map(({ kind, x }) => <Glyph kind={kind} x={along(x)} y={ground} />)}
    </svg>
  );
}

/** The line begins at nought, so that a small change does not look like a large one. */
function place(marks: Marks): Placed[] {
  const known = KINDS.flatMap((kind) => {
    const { value, says } = marks[kind];
    return value === undefined ? [] : [{ kind, value, says }];
  });
  const values = known.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0.1, 0.9]);
  return known.map(({ kind, value, says }) => ({ kind, says, x: scale(value) }));
}

function Way({ placed, y }: { placed: readonly Placed[]; y: number }) {
  const at = (kind: Kind) => placed.find((mark) => mark.kind === kind);
  const baseline = at('baseline');
  const actual = at('actual');
  const target = at('target');
  const reached = actual ?? baseline;
  const ahead = baseline && reached && target && (target.x - reached.x) * (target.x - baseline.x) > 0;
  return (
    <>
      {ahead && <line class="way-left" x1={along(reached.x)} x2={along(target.x)} y1={y} y2={y} />}
      {baseline && actual && <line class="way-gone" x1={along(baseline.x)} x2={along(actual.x)} y1={y} y2={y} />}
    </>
  );
}

function Value({ kind, says, x, ground, level }: Placed & { ground: number; level: number }) {
  const y = ground - 18 - level * LEVEL;
  return (
    <>
      {level > 0 && <line class="rail" x1={along(x)} x2={along(x)} y1={y + 4} y2={ground - 10} />}
      <text class={`value-${kind}`} x={along(x)} y={y}>{says}</text>
    </>
  );
}

function Key({ kind, hollow }: { kind: Kind; hollow: boolean }) {
  return (
    <svg width="22" height="24" aria-hidden="true">
      <Glyph kind={kind} x="11" y={12} hollow={hollow} />
    </svg>
  );
}

/** Each has a shape of its own: a small circle, a large one, a bar to be reached. */
function Glyph({ kind, x, y, hollow }: { kind: Kind; x: string; y: number; hollow?: boolean }) {
  const look = `mark-${kind}${hollow ? ' hollow' : ''}`;
  if (kind === 'target') return <svg class={look} x={x} y={y} overflow="visible"><path d="M-2.5-10h5v20h-5z" /></svg>;
  return <circle class={look} cx={x} cy={y} r={kind === 'actual' ? 9 : 6.5} />;
}
