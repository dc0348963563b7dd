import { longDate } from '../../../kernel/calendar.ts';
import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Empty } from '../../../ui/list.tsx';
import { Facts, Story, Thing } from '../../../ui/thing.tsx';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { measurementWords } from '../messages.ts';
import type { IndicatorPage } from '../queries/indicator-page.ts';
import { readingOf } from '../rules/reading.ts';
import { amount } from '../tell.ts';
import { IndicatorChange } from './indicator-change.tsx';
import { mayMeasure } from './may-measure.ts';
import { readingState } from './state.ts';

interface IndicatorProps {
  indicator: IndicatorPage;
  visit: Visit;
}

/** One indicator: how it was agreed, and every measurement behind what it says. */
export function IndicatorSheet({ indicator, visit }: IndicatorProps) {
  const say = measurementWords(visit.language);
  const reading = readingOf(indicator);
  const measure = {
    href: visit.at('indikator', indicator.id, 'ukur'),
    label: recordMeasurement.words(visit.language).title,
  };
  return (
    <>
      <Thing kind={say.indicator} title={indicator.name} fictional={indicator.fictional}
        state={readingState(reading.state, indicator.state, visit)} action={mayMeasure(visit, indicator) && measure} />
      <IndicatorChange title={say.change} indicator={indicator} reading={reading} visit={visit} />
      <Facts facts={agreed({ indicator, visit })} />
      {indicator.measurements.length === 0
        ? <section class="grid gap-2"><h2>{say.measurements}</h2><Empty belongs={say.noMeasurements} /></section>
        : <Measurements indicator={indicator} visit={visit} />}
    </>
  );
}

function agreed({ indicator, visit: { language } }: IndicatorProps) {
  const say = measurementWords(language);
  const { baseline, baseline_on, baseline_source, direction, unit } = indicator;
  const known = baseline !== null && baseline_on !== null
    ? say.on(amount(baseline, unit, language), longDate(baseline_on, language))
    : say.noBaseline;
  return [
    { term: say.direction, says: direction === 'up' ? say.moreIsBetter : say.lessIsBetter },
    { term: say.agreedBaseline, says: known },
    ...(baseline_source ? [{ term: say.baselineSource, says: baseline_source }] : []),
  ];
}

function Measurements({ indicator: { unit, measurements }, visit: { language } }: IndicatorProps) {
  const say = measurementWords(language);
  return (
    <Story title={say.measurements} events={measurements.map((each) => ({
      day: each.measured_on,
      date: longDate(each.measured_on, language),
      says: (
        <>
          <p><b>{amount(each.value, unit, language)}</b> ({say.phases[each.phase]})</p>
          {each.measured_count !== null && <p>{say.measuredPeople(decimal(each.measured_count, language))}</p>}
          <p>{say.measuredHow(each.method, each.organisation)}</p>
          {each.note && <p>{each.note}</p>}
        </>
      ),
    }))} />
  );
}
