import { scaleSqrt } from 'd3-scale';
import { decimal } from '../../kernel/quantity.ts';
import { useLanguage, useWords } from '../language.tsx';
import { Picture } from './picture.tsx';
import type { Told } from './picture.tsx';

/** A cluster and how much there is of what the map shows. */
export interface Spot {
  label: string;
  href?: string;
  /** Absent where nobody counted: drawn as an empty ring, never as nought. */
  value?: number;
}

/** A kecamatan with its clusters. */
export interface SymbolGroup {
  label: string;
  /** Roughly where it lies, for the sketch on a wide screen. */
  at?: 'north' | 'west' | 'centre' | 'east' | 'south';
  symbols: readonly Spot[];
}

interface SymbolsProps extends Told {
  unit: string;
  /** The word for what the groups are, e.g. 'Kecamatan'. */
  groupWord: string;
  symbolWord: string;
  groups: readonly SymbolGroup[];
}

/** The radius of the largest circle, in pixels, and of a ring without a count. */
const LARGEST = 42;
const UNCOUNTED = 10;

/** A sketch, not a map: nobody has coordinates. The area of a circle is its count. */
export function Symbols({ title, describes, unit, groupWord, symbolWord, groups }: SymbolsProps) {
  const words = useWords();
  const language = useLanguage();
  const largest = Math.max(1, ...groups.flatMap((group) => group.symbols.map((symbol) => symbol.value ?? 0)));
  const radius = scaleSqrt([0, largest], [0, LARGEST]);
  const table = {
    columns: [{ label: symbolWord }, { label: groupWord }, { label: unit, figures: true }],
    rows: groups.flatMap((group) => group.symbols.map((symbol) => [symbol.label, group.label,
      symbol.value === undefined ? words.noData : decimal(symbol.value, language)])),
  };
  const placed = groups.every((group) => group.at);
  return (
    <Picture title={title} describes={describes} table={table}>
      <div class="sketch-room">
        <div class={placed ? 'sketch placed' : 'sketch'}>
          {groups.map((group) => <Group group={group} radius={radius} unit={unit} />)}
        </div>
      </div>
    </Picture>
  );
}

interface GroupProps {
  group: SymbolGroup;
  radius: (value: number) => number;
  unit: string;
}

function Group({ group, radius, unit }: GroupProps) {
  return (
    <section class={group.at ? `region region-${group.at}` : 'region'}>
      <h3>{group.label}</h3>
      <ul>{group.symbols.map((symbol) => <Circle symbol={symbol} radius={radius} unit={unit} />)}</ul>
    </section>
  );
}

function Circle({ symbol, radius, unit }: { symbol: Spot; radius: GroupProps['radius']; unit: string }) {
  const counted = symbol.value !== undefined;
  const r = counted ? Math.max(2, radius(symbol.value ?? 0)) : UNCOUNTED;
  const side = Math.ceil(r * 2 + 4);
  return (
    <li class="symbol">
      <svg width={side} height={side} aria-hidden="true">
        <circle class={counted ? 'counted-circle' : 'uncounted-circle'} cx={side / 2} cy={side / 2} r={r} />
      </svg>
      {symbol.href ? <a href={symbol.href}>{symbol.label}</a> : <span>{symbol.label}</span>}
      <Amount symbol={symbol} unit={unit} />
    </li>
  );
}

function Amount({ symbol, unit }: { symbol: Spot; unit: string }) {
  const noData = useWords().noData;
  if (symbol.value === undefined) return <small>{noData}</small>;
  return <small>{decimal(symbol.value, useLanguage())} {unit}</small>;
}
