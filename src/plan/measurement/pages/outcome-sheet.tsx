import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/list.tsx';
import { Facts, Thing } from '../../../ui/thing.tsx';
import { decimal } from '../../../kernel/quantity.ts';
import { mayStillPlan } from '../../pages/own.ts';
import type { Participation } from '../../pages/slots.ts';
import { programmeWords } from '../../programme/messages.ts';
import { addIndicator } from '../commands/add-indicator.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { measurementWords } from '../messages.ts';
import type { OutcomePage } from '../queries/outcome-page.ts';
import { readingOf } from '../rules/reading.ts';
import { IndicatorChange } from './indicator-change.tsx';
import { mayMeasure } from './may-measure.ts';
import { OutcomeMoney } from './outcome-money.tsx';
import { resultState } from './state.ts';

interface OutcomeSheetProps {
  outcome: OutcomePage;
  visit: Visit;
  participation?: Participation;
}

/** One result: what changed, with whom it was measured, what it cost and where the money came from. */
export function OutcomeSheet({ outcome, visit, participation }: OutcomeSheetProps) {
  const say = measurementWords(visit.language);
  const [main, ...others] = deeds(outcome, visit);
  return (
    <>
      <Thing kind={programmeWords(visit.language).levels[outcome.level]} title={outcome.title} action={main}
        state={resultState(outcome, visit)} fictional={outcome.fictional}>
        <p>
          {say.programme}: <a href={visit.at('program', outcome.programme_id)}>{outcome.programme}</a>,{' '}
          {outcome.organisation}
        </p>
      </Thing>
      {outcome.indicators.length === 0 && <Empty belongs={say.noIndicators} />}
      {outcome.indicators.map((indicator) => (
        <section class="grid grid-cols-1 gap-2">
          <IndicatorChange title={indicator.name} indicator={indicator} reading={readingOf(indicator)} visit={visit} />
          <p><a href={visit.at('indikator', indicator.id)}>{say.measurements}<span class="sr-only">: {indicator.name}</span></a></p>
        </section>
      ))}
      {outcome.indicators.length > 0 && <People outcome={outcome} visit={visit} participation={participation} />}
      <OutcomeMoney outcome={outcome} visit={visit} />
      {others.length > 0 && (
        <p class="actions">{others.map(({ href, label }) => <ButtonLink href={href} quiet>{label}</ButtonLink>)}</p>
      )}
    </>
  );
}

/** What this reader may do: measure what most needs it, then say by what else the result is recognised. */
function deeds(outcome: OutcomePage, visit: Visit) {
  const { language } = visit;
  const unread = outcome.indicators.find((indicator) => readingOf(indicator).state === 'no-baseline')
    ?? outcome.indicators.find((indicator) => readingOf(indicator).state === 'unmeasured')
    ?? outcome.indicators[0];
  const measure = unread && mayMeasure(visit, outcome)
    && { href: visit.at('indikator', unread.id, 'ukur'), label: recordMeasurement.words(language).title };
  const add = mayStillPlan(visit, addIndicator, outcome)
    && { href: visit.at('hasil', outcome.id, 'indikator'), label: addIndicator.words(language).title };
  return [measure, add].filter((deed) => deed !== undefined && deed !== false);
}

/** With how many people each indicator was measured, of how many who took part. */
function People({ outcome, visit, participation }: OutcomeSheetProps) {
  const say = measurementWords(visit.language);
  const count = (n: number) => decimal(n, visit.language);
  const measured = outcome.indicators.map((indicator) => {
    const { after } = readingOf(indicator);
    const people = after && (after.people === undefined ? say.peopleUncounted : say.measuredPeople(count(after.people)));
    return { term: indicator.name, says: people ?? say.notMeasured };
  });
  const took = participation
    ? say.tookPart(count(participation.attended), count(participation.confirmed))
    : say.nobodyTookPart;
  return (
    <section class="grid grid-cols-1 gap-2">
      <h2>{say.people}</h2>
      <p>{took}</p>
      <Facts facts={measured} />
    </section>
  );
}
