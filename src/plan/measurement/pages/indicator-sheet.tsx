import { longDate, shortDate } from '../../../kernel/calendar.ts';
import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Empty } from '../../../ui/list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Facts, Thing } from '../../../ui/thing.tsx';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { measurementWords } from '../messages.ts';
import type { IndicatorPage } from '../queries/indicator-page.ts';
import { readingOf } from '../rules/reading.ts';
import { amount, figure } from '../tell.ts';
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
        state={readingState(reading.state, indicator.state, visit)} action={mayMeasure(visit, indicator) && measure}>
        <p><a href={visit.at('hasil', indicator.result_id)}>{indicator.result}</a></p>
      </Thing>
      <IndicatorChange indicator={indicator} reading={reading} visit={visit} />
      <Facts facts={agreed({ indicator, visit })} />
      <section class="grid grid-cols-1 gap-2">
        <h2>{say.measurements}</h2>
        {indicator.measurements.length === 0
          ? <Empty belongs={say.noMeasurements} />
          : <Measurements indicator={indicator} visit={visit} />}
      </section>
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

function Measurements({ indicator, visit: { language } }: IndicatorProps) {
  const { columns, phases, measurements: caption } = measurementWords(language);
  return (
    <Table caption={caption} captionHidden
      columns={[{ label: columns.day }, { label: columns.phase }, { label: columns.value, figures: true },
        { label: columns.people, figures: true }, { label: columns.method }, { label: columns.by }]}
      rows={indicator.measurements.map((each) => [
        shortDate(each.measured_on),
        phases[each.phase],
        figure(each.value, language),
        each.measured_count === null ? '–' : decimal(each.measured_count, language),
        <>{each.method}{each.note && <p class="row-meta">{each.note}</p>}</>,
        each.organisation,
      ])} />
  );
}
