import { expect } from 'vitest';
import { dyersIndicator, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { indicatorPage } from '../queries/indicator-page.ts';
import { readingOf } from '../rules/reading.ts';
import { addIndicator } from './add-indicator.ts';

it('Pak Budi says how many use natural dyes now and how many should', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  const id = await dyersIndicator(world, outcome);
  expect(await world.read('public', (tx) => indicatorPage(tx, id))).toMatchObject({
    baseline: 12, baseline_on: '2026-01-10', target: 30, target_on: '2026-12-15', direction: 'up',
  });
});

it('a baseline nobody knows stays unknown; one of nought is nought', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  const unknown = await dyersIndicator(world, outcome, { baseline: '', baseline_on: '' });
  const nought = await dyersIndicator(world, outcome, { baseline: '0' });
  const read = (id: string) => world.read('public', (tx) => indicatorPage(tx, id));
  expect(await read(unknown)).toMatchObject({ baseline: null, baseline_on: null });
  expect(await read(nought)).toMatchObject({ baseline: 0 });
  expect(readingOf(await read(unknown)).state).toBe('no-baseline');
  expect(readingOf(await read(nought)).state).toBe('unmeasured');
});

it('a baseline without its date is asked for its date', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  await expect(dyersIndicator(world, outcome, { baseline_on: '' })).rejects.toMatchObject({
    fields: { baseline_on: { rule: 'required' } },
  });
});

it('a target that the baseline already reaches is questioned', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  await expect(dyersIndicator(world, outcome, { direction: 'down' })).rejects.toMatchObject({
    fields: { target: { rule: 'said' } },
  });
});

it('another department adds none to a programme that is not its own', async ({ world }) => {
  const { outcome } = await dyesProgramme(world);
  const input = { result_id: outcome, name: 'Air', unit: 'mg/L', direction: 'down', target: '60', target_on: '2026-12-15' };
  await expect(world.as('wulan', addIndicator, input)).rejects.toMatchObject({ code: 'not-allowed' });
});
