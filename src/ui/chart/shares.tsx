import { percent } from '../../kernel/quantity.ts';
import { useLanguage } from '../language.tsx';
import { along, Picture } from './picture.tsx';
import type { Told } from './picture.tsx';

/** One bar: a whole and its parts. */
export interface Whole {
  label: string;
  href?: string;
  /** Each from 0 to 1; what they leave of the whole stays empty. */
  parts: readonly { label: string; share: number }[];
}

interface SharesProps extends Told {
  /** The word for what the bars are, e.g. 'Sentra'. */
  wholeWord: string;
  wholes: readonly Whole[];
}

const HEIGHT = 32;

/** Told apart in black-and-white print, too: full, hatched, empty, dotted. */
const FILLS = ['full', 'hatched', 'blank', 'dotted'] as const;
type Fill = (typeof FILLS)[number];

/** Bars of the same length, each cut into its parts; the parts are named and counted below it. */
export function Shares({ title, describes, wholeWord, wholes }: SharesProps) {
  const language = useLanguage();
  const labels = [...new Set(wholes.flatMap((whole) => whole.parts.map((part) => part.label)))];
  const fillOf = (label: string): Fill => FILLS[labels.indexOf(label) % FILLS.length] ?? 'full';
  const shareOf = (whole: Whole, label: string) => whole.parts.find((part) => part.label === label)?.share;
  const said = (share?: number) => (share === undefined ? '' : percent(share, language));
  const table = {
    columns: [{ label: wholeWord }, ...labels.map((label) => ({ label, figures: true }))],
    rows: wholes.map((whole) => [whole.label, ...labels.map((label) => said(shareOf(whole, label)))]),
  };
  return (
    <Picture title={title} describes={describes} table={table}>
      <Patterns />
      {wholes.map((whole) => <Bar whole={whole} fillOf={fillOf} />)}
    </Picture>
  );
}

function Bar({ whole, fillOf }: { whole: Whole; fillOf: (label: string) => Fill }) {
  const language = useLanguage();
  const words = whole.parts.map((part) => `${part.label} ${percent(part.share, language)}`);
  let from = 0;
  return (
    <section class="whole">
      <h3>{whole.href ? <a href={whole.href}>{whole.label}</a> : whole.label}</h3>
      <svg width="100%" height={HEIGHT} role="img" aria-label={`${whole.label}: ${words.join(', ')}`}>
        {whole.parts.map((part) => {
          const x = from;
          from += part.share;
          return <rect {...drawnAs(fillOf(part.label))} x={along(x)} width={along(part.share)} y="1" height={HEIGHT - 2} />;
        })}
      </svg>
      <ul class="parts">
        {whole.parts.map((part, at) => (
          <li>
            <svg width="18" height="18" aria-hidden="true">
              <rect {...drawnAs(fillOf(part.label))} x="1" y="1" width="16" height="16" />
            </svg>
            {words[at]}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A pattern is found by the address of the page, not of the sheet, so it stands in the markup. */
function drawnAs(fill: Fill) {
  const pattern = fill === 'hatched' || fill === 'dotted' ? `url(#part-${fill})` : undefined;
  return { class: `part part-${fill}`, fill: pattern };
}

function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="part-hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="part-ground" width="7" height="7" />
          <line class="part-line" x1="0" x2="0" y1="0" y2="7" />
        </pattern>
        <pattern id="part-dotted" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="part-ground" width="7" height="7" />
          <circle class="part-dot" cx="3.5" cy="3.5" r="1.5" />
        </pattern>
      </defs>
    </svg>
  );
}
