import { Picture } from './picture.tsx';
import type { Told } from './picture.tsx';

/** One part of a whole. */
export interface Portion {
  label: string;
  href?: string;
  /** The amount in words. */
  says: string;
  /** Of the whole, from 0 to 1: how long the bar is. */
  share: number;
  /** Of the whole, too: how much of the bar is filled. */
  filled: number;
}

interface PortionsProps extends Told {
  portions: readonly Portion[];
  table?: Parameters<typeof Picture>[0]['table'];
}

/** The parts of a whole, a bar each, filled as far as what was promised has come. */
export function Portions({ title, describes, portions, table }: PortionsProps) {
  return (
    <Picture title={title} describes={describes} table={table}>
      <ul class="portions">
        {portions.map(({ label, href, says, share, filled }) => (
          <li>
            <p>{href ? <a href={href}>{label}</a> : label} <b>{says}</b></p>
            <svg width="100%" height="16" aria-hidden="true">
              <rect class="portion" x="1" y="1" height="14" width={percent(share)} />
              <rect class="portion-filled" x="1" y="1" height="14" width={percent(filled)} />
            </svg>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

/** One pixel on either side is left for the outline. */
function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 9900) / 100}%`;
}
