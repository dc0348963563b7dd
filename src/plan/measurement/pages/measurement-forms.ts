import type { Hono } from 'hono';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { outcomeCrumbs } from '../../pages/crumbs.ts';
import { assertOwn } from '../../pages/own.ts';
import { addIndicator } from '../commands/add-indicator.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { measurementWords } from '../messages.ts';
import { indicatorPage } from '../queries/indicator-page.ts';
import type { IndicatorPage } from '../queries/indicator-page.ts';
import { outcomePage } from '../queries/outcome-page.ts';
import { readingOf } from '../rules/reading.ts';
import { mayMeasure } from './may-measure.ts';

const common = { section: 'plan', crumbs: outcomeCrumbs } as const;

/** The forms of what is measured. */
export function addMeasurementForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/hasil/:id/indikator', command: addIndicator, content: ofResult });
  commandPage(app, { ...common, path: '/indikator/:id/ukur', command: recordMeasurement, content: ofIndicator });
}

async function ofResult(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const result = await outcomePage(tx, id);
  assertOwn(visit, result);
  return { lead: result.title, fixed: { result_id: id } };
}

async function ofIndicator(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const indicator = await indicatorPage(tx, id);
  if (!mayMeasure(visit, indicator)) throw new Problem('not-allowed');
  const lead = measurementWords(visit.language).measureWhat(indicator.name, indicator.unit);
  return { lead, fixed: { indicator_id: id }, values: { phase: phaseFor(indicator), measured_on: visit.today } };
}

/** What is most likely being measured; half-way or afterwards, only the person knows. */
function phaseFor(indicator: IndicatorPage): string | undefined {
  if (readingOf(indicator).state === 'no-baseline') return 'before';
  return indicator.state === 'finished' ? 'after' : undefined;
}
