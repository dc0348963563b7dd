import { longDate } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Change } from '../../../ui/chart/change.tsx';
import type { ChangeMark } from '../../../ui/chart/change.tsx';
import { figure, tellProgress, tellReading } from '../tell.ts';
import { measurementWords } from '../messages.ts';
import type { Measured, Reading, Value } from '../rules/reading.ts';

interface IndicatorChangeProps {
  indicator: Measured & { unit: string; target_on: string };
  reading: Reading;
  visit: Visit;
  /** Above the picture; the name of the indicator, where the page does not say it already. */
  title: string;
}

/** What changed, drawn and said: baseline, actual and target of one indicator. */
export function IndicatorChange({ indicator, reading, visit, title }: IndicatorChangeProps) {
  const { language } = visit;
  const say = measurementWords(language);
  const { unit, target, target_on } = indicator;
  const told = [tellReading(indicator, reading, language), tellProgress(reading, language)].filter(Boolean).join(' ');
  const mark = (label: string, value: Value | undefined, missing: string): ChangeMark => ({
    label,
    value: value?.value,
    says: value ? figure(value.value, language) : missing,
    date: value && longDate(value.on, language),
  });
  return (
    <Change title={title} describes={told} unit={unit}
      columns={{ mark: say.mark, value: say.columns.value, date: say.columns.day }}
      baseline={mark(say.baseline, reading.before, say.unknown)}
      actual={mark(say.actual, reading.now, say.notMeasured)}
      target={{
        label: say.target,
        value: target,
        says: figure(target, language),
        date: say.latest(longDate(target_on, language)),
      }} />
  );
}
