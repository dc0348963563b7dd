import { scaleLinear } from 'd3-scale';
import { decimal } from '../../kernel/quantity.ts';
import { useLanguage, useWords } from '../language.tsx';
import { along, Picture, Tick } from './picture.tsx';
import type { Told } from './picture.tsx';

/** One count of a series. */
export interface Counting {
  /** Where it stands in time, in years (2018, or 2018.5 for the middle of it). */
  year: number;
  /** The same in words. */
  date: string;
  value: number;
  source: string;
  href?: string;
}

interface GrowthProps extends Told {
  unit: string;
  /** The growth in words, e.g. 'Tumbuh 940%: dari 5 menjadi 52, 10,4 kali lipat.' */
  growth: string;
  /** At least two, in order of time. */
  counts: readonly Counting[];
}

const HEIGHT = 200;
const GROUND = 168;

/** A count holds until the next source says otherwise, so growth is drawn as steps, each with its source. */
export function Growth({ title, describes, unit, growth, counts }: GrowthProps) {
  const words = useWords();
  const language = useLanguage();
  const table = {
    columns: [{ label: words.date }, { label: unit, figures: true }, { label: words.source }],
    rows: counts.map((count) => [count.date, decimal(count.value, language),
      count.href ? <a href={count.href}>{count.source}</a> : count.source]),
  };
  return (
    <Picture title={title} describes={describes} table={table}>
      <div class="growth">
        <Steps label={`${title}. ${describes}`} counts={counts} />
        <p class="growth-words">{growth}</p>
      </div>
      <ul class="growth-sources">
        {counts.map((count) => (
          <li><b>{count.date}:</b> {decimal(count.value, language)} {unit}. {count.source}</li>
        ))}
      </ul>
    </Picture>
  );
}

function Steps({ label, counts }: { label: string; counts: readonly Counting[] }) {
  const years = counts.map((count) => count.year);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [0.08, 0.92]);
  const y = scaleLinear([0, Math.max(...counts.map((count) => count.value))], [GROUND, 30]);
  const points = counts.map((count) => ({ count, x: along(x(count.year)), y: y(count.value) }));
  return (
    <svg width="100%" height={HEIGHT} role="img" aria-label={label}>
      <line class="rail" x1="0%" x2="100%" y1={GROUND} y2={GROUND} />
      {points.map((point, at) => <Rise from={point} to={points[at + 1]} />)}
      {points.map((point) => <Point {...point} />)}
    </svg>
  );
}

interface Placed {
  count: Counting;
  x: string;
  y: number;
}

function Rise({ from, to }: { from: Placed; to?: Placed }) {
  if (!to) return null;
  return (
    <>
      <line class="step-line" x1={from.x} x2={to.x} y1={from.y} y2={from.y} />
      <line class="step-line" x1={to.x} x2={to.x} y1={from.y} y2={to.y} />
    </>
  );
}

function Point({ count, x, y }: Placed) {
  const language = useLanguage();
  return (
    <>
      <circle class="step-point" cx={x} cy={y} r="6" />
      <text class="step-value" x={x} y={y - 14}>{decimal(count.value, language)}</text>
      <Tick x={x} y={GROUND} says={count.date} />
    </>
  );
}
