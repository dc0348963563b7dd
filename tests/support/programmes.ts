import type { World } from './world.ts';
import { addBudgetLine } from '../../src/plan/budget/commands/add-budget-line.ts';
import { addIndicator } from '../../src/plan/measurement/commands/add-indicator.ts';
import { addResult } from '../../src/plan/programme/commands/add-result.ts';
import { proposeProgramme } from '../../src/plan/programme/commands/propose-programme.ts';

/** Natural dyes for artisans: the programme of Pak Budi's department that tests of the plan speak of. */
export async function dyesProgramme(world: World) {
  const programme = await world.as('budi', proposeProgramme, {
    title: 'Pewarna alam', purpose: 'Limbah berkurang.', starts_on: '2026-01-05', ends_on: '2026-12-15',
  });
  const aim = (level: string, title: string) =>
    world.as('budi', addResult, { programme_id: programme.id, level, title });
  const outcome = await aim('outcome', 'Perajin memakai pewarna alam');
  const output = await aim('output', 'Perajin terlatih');
  const activity = await aim('activity', 'Pelatihan tiga hari');
  return { programme_id: programme.id, outcome: outcome.id, output: output.id, activity: activity.id };
}

/** How many use natural dyes: 12 in January, 30 wanted; or with what else a test says. */
export async function dyersIndicator(world: World, result_id: string, but: Record<string, unknown> = {}) {
  const { id } = await world.as('budi', addIndicator, {
    result_id, name: 'Perajin dengan pewarna alam', unit: 'orang', direction: 'up', baseline: '12',
    baseline_on: '2026-01-10', target: '30', target_on: '2026-12-15', ...but,
  });
  return id;
}

/** 100 million of the city's budget; or with what else a test says. */
export async function cityMoney(world: World, programme_id: string, but: Record<string, unknown> = {}) {
  const { id } = await world.as('budi', addBudgetLine, {
    programme_id, fund_source: 'apbd_kabkota', amount: '100 juta', year: '2026', ...but,
  });
  return id;
}
