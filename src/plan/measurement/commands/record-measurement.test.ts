import { expect } from 'vitest';
import { dyersIndicator, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { indicatorPage } from '../queries/indicator-page.ts';
import { readingOf } from '../rules/reading.ts';
import { recordMeasurement } from './record-measurement.ts';

async function dyers(world: World, but: Record<string, unknown> = {}): Promise<string> {
  const { outcome } = await dyesProgramme(world);
  return dyersIndicator(world, outcome, but);
}

const visits = { phase: 'after', value: '27', measured_on: '2026-11-20', method: 'Kunjungan ke tempat kerja' };

async function reading(world: World, id: string) {
  return readingOf(await world.read('public', (tx) => indicatorPage(tx, id)));
}

it('Pak Budi measures afterwards, and everybody reads that 15 more use natural dyes', async ({ world }) => {
  const indicator_id = await dyers(world);
  await world.as('budi', recordMeasurement, { ...visits, indicator_id, measured_count: '24' });
  expect(await reading(world, indicator_id)).toMatchObject({
    state: 'improved',
    change: { absolute: 15, share: 1.25 },
    after: { value: 27, people: 24 },
  });
});

it('a decimal comma is read, and nobody counted is not nought people', async ({ world }) => {
  const indicator_id = await dyers(world);
  await world.as('budi', recordMeasurement, { ...visits, indicator_id, value: '27,5' });
  const { after } = await reading(world, indicator_id);
  expect(after).toEqual({ value: 27.5, on: '2026-11-20', people: undefined });
});

it('a mistake is put right by measuring again on the same day; both stay on record', async ({ world }) => {
  const indicator_id = await dyers(world);
  await world.as('budi', recordMeasurement, { ...visits, indicator_id, value: '270' });
  await world.as('budi', recordMeasurement, { ...visits, indicator_id, value: '27' });
  expect(await reading(world, indicator_id)).toMatchObject({ after: { value: 27 } });
  const { measurements } = await world.read('public', (tx) => indicatorPage(tx, indicator_id));
  expect(measurements).toHaveLength(2);
});

it('a baseline that was missing is measured later as long as it lies before', async ({ world }) => {
  const indicator_id = await dyers(world, { baseline: '', baseline_on: '' });
  await world.as('budi', recordMeasurement, { ...visits, indicator_id });
  const before = { ...visits, indicator_id, phase: 'before', value: '12' };
  await expect(world.as('budi', recordMeasurement, { ...before, measured_on: '2026-11-21' })).rejects.toMatchObject({
    fields: { measured_on: { rule: 'latest', limit: '20/11/2026' } },
  });
  await world.as('budi', recordMeasurement, { ...before, measured_on: '2026-02-01' });
  expect(await reading(world, indicator_id)).toMatchObject({ state: 'improved', change: { absolute: 15 } });
});

it('afterwards is not before the baseline, and never in the future', async ({ world }) => {
  const indicator_id = await dyers(world);
  const on = (measured_on: string) => world.as('budi', recordMeasurement, { ...visits, indicator_id, measured_on });
  await expect(on('2026-01-09')).rejects.toMatchObject({ fields: { measured_on: { rule: 'earliest' } } });
  await expect(on('2026-11-23')).rejects.toMatchObject({ fields: { measured_on: { rule: 'latest' } } });
});

it('the secretariat may measure what a department did, under its own name', async ({ world }) => {
  const indicator_id = await dyers(world);
  await world.as('dewi', recordMeasurement, { ...visits, indicator_id });
  const { measurements } = await world.read('public', (tx) => indicatorPage(tx, indicator_id));
  expect(measurements).toMatchObject([{ organisation: 'Sekretariat Forum Batik' }]);
});

it('another department and an artisan may not', async ({ world }) => {
  const indicator_id = await dyers(world);
  for (const who of ['wulan', 'sri'] as const) {
    await expect(world.as(who, recordMeasurement, { ...visits, indicator_id })).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

it('an indicator of nowhere is not found', async ({ world }) => {
  const input = { ...visits, indicator_id: newId() };
  await expect(world.as('budi', recordMeasurement, input)).rejects.toMatchObject({ code: 'not-found' });
});
