import { expect } from 'vitest';
import { dyersIndicator, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it, TODAY } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { finishProgramme } from '../../programme/commands/finish-programme.ts';
import { startProgramme } from '../../programme/commands/start-programme.ts';
import { recordMeasurement } from '../commands/record-measurement.ts';
import { asksOfPlan } from './asks-of-plan.ts';

const asked = (world: World, who: 'budi' | 'wulan' | 'zaki', today = TODAY) =>
  world.read('member', (tx) => asksOfPlan(tx, world.actors[who], today));

it('an indicator without a baseline asks for it, from its own department only', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  const id = await dyersIndicator(world, outcome, { baseline: '', baseline_on: '' });
  await dyersIndicator(world, outcome);
  expect(await asked(world, 'budi')).toMatchObject([{ kind: 'baseline', indicatorId: id, programme: 'Pewarna alam' }]);
  expect(await asked(world, 'wulan')).toEqual([]);
  expect(await asked(world, 'zaki')).toEqual([]);
});

it('a finished programme asks for its outcome, until it was measured afterwards', async ({ world }) => {
  const { programme_id, outcome, output } = await dyesProgramme(world);
  const indicator_id = await dyersIndicator(world, outcome);
  await dyersIndicator(world, output);
  await world.as('budi', startProgramme, { programme_id });
  expect(await asked(world, 'budi')).toEqual([]);
  await world.as('budi', finishProgramme, { programme_id });
  expect(await asked(world, 'budi')).toMatchObject([{ kind: 'measure', indicatorId: indicator_id }]);
  const after = { phase: 'after', value: '27', measured_on: TODAY, method: 'Kunjungan' };
  await world.as('budi', recordMeasurement, { ...after, indicator_id });
  expect(await asked(world, 'budi')).toEqual([]);
});

it('a running programme asks once the day of its target is over', async ({ world }) => {
  const { programme_id, outcome } = await dyesProgramme(world);
  await dyersIndicator(world, outcome);
  await world.as('budi', startProgramme, { programme_id });
  expect(await asked(world, 'budi', '2026-12-15')).toEqual([]);
  expect(await asked(world, 'budi', '2026-12-16')).toMatchObject([{ kind: 'measure' }]);
});
