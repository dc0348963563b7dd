import type { Child } from 'hono/jsx';
import { ButtonLink } from '../button.tsx';
import { useWords } from '../language.tsx';
import { Glyph } from './glyph.tsx';
import type { Told } from './picture.tsx';

/** One stop on the red thread. */
export interface Station {
  /** problem, proposal, decision, commitment, programme, budget-line, activity, participation or outcome. */
  kind: string;
  /** The word for the kind. */
  label: string;
  title?: string;
  href?: string;
  state?: string;
  date?: string;
  /** What is missing here, and where it can be mended by whoever may. */
  loose?: { says: string; mend?: { href: string; label: string } };
  /** The page on which the thread is shown. */
  here?: boolean;
}

interface ThreadProps extends Told {
  /** From the problem to the outcome; where the thread branches, a step has several stations. */
  steps: readonly (readonly Station[])[];
}

/** More stations than this no longer stand beside one another. */
const FITS_ACROSS = 9;

/**
 * The red thread: stations on one red line, hollow where the end is loose. Top to bottom on a phone and on
 * paper, left to right on a wide screen as long as it does not branch. The list is its own table.
 */
export function Thread({ title, describes, steps }: ThreadProps) {
  const across = steps.length <= FITS_ACROSS && steps.every((step) => step.length === 1);
  return (
    <figure class="picture thread">
      <figcaption>
        <h2>{title}</h2>
        <p>{describes}</p>
      </figcaption>
      <ol class={across ? 'thread-line across' : 'thread-line'}>
        {steps.map((step, at) => <Step stations={step} next={steps[at + 1]} />)}
      </ol>
    </figure>
  );
}

function Step({ stations, next }: { stations: readonly Station[]; next?: readonly Station[] }) {
  return (
    <li class="step">
      {stations.map((station, at) => (
        <Stop station={station} branch={at > 0} line={lineBelow(stations, at, next)} />
      ))}
    </li>
  );
}

/** The line to what comes below: whole, frayed where either end is loose, or none at the very end. */
function lineBelow(stations: readonly Station[], at: number, next?: readonly Station[]): string {
  if (!next) return at < stations.length - 1 ? 'goes-on' : '';
  const loose = stations.every((station) => station.loose) || next.every((station) => station.loose);
  return loose ? 'goes-on frayed' : 'goes-on';
}

function Stop({ station, branch, line }: { station: Station; branch: boolean; line: string }) {
  const { kind, label, loose, here } = station;
  const look = ['station', line, branch && 'branch', loose && 'hollow', here && 'here'];
  return (
    <div class={look.filter(Boolean).join(' ')} aria-current={here ? 'step' : undefined}>
      <span class="node"><Glyph kind={kind} /></span>
      <div class="station-words">
        <p class="station-kind">{label}{here && <Here />}</p>
        {station.title && <p class="station-title">{titleOf(station)}</p>}
        <Meta station={station} />
        {loose && <Loose loose={loose} />}
      </div>
    </div>
  );
}

function titleOf({ title, href, here }: Station): Child {
  return href && !here ? <a href={href}>{title}</a> : title;
}

function Here() {
  return <span class="station-here"> {useWords().youAreHere}</span>;
}

function Meta({ station: { state, date } }: { station: Station }) {
  if (!state && !date) return null;
  return (
    <p class="station-meta">
      {state && <span>{state}</span>}
      {state && date && <i> · </i>}
      {date && <span>{date}</span>}
    </p>
  );
}

function Loose({ loose }: { loose: NonNullable<Station['loose']> }) {
  return (
    <div class="loose">
      <p><b>{useWords().looseEnd}:</b> {loose.says}</p>
      {loose.mend && <ButtonLink href={loose.mend.href} quiet>{loose.mend.label}</ButtonLink>}
    </div>
  );
}
