import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { registryTables } from '../../schema.ts';
import { figurePage } from '../queries/figure-page.ts';
import { correctFigure } from './correct-figure.ts';
import { recordFigure } from './record-figure.ts';

const stated = { unit: 'usaha', definition: 'IKM batik.', source: 'Disperindag 2019', basis: 'S' };
const recorded = { ...stated, subject: '33.26', measure: 'businesses', value: '654' };
const corrected = { ...stated, version: '1', value: '645', why: 'Salah ketik: sumber menulis 645.' };

it('a correction takes the place of what was recorded, which stays readable', async ({ world }) => {
  const { id } = await world.as('dewi', recordFigure, recorded);
  world.itIs('2026-12-01');
  await world.as('dewi', correctFigure, { ...corrected, figure_id: id });
  const figure = await world.read('public', (tx) => figurePage(tx, id));
  expect(figure).toMatchObject({ value: 645, subject: '33.26', version: 2 });
  expect(figure.versions.map(({ value, why }) => [value, why])).toEqual([
    [654, null],
    [645, 'Salah ketik: sumber menulis 645.'],
  ]);
});

it('whoever corrects an older version sees the newest, and nothing is overwritten', async ({ world }) => {
  const { id } = await world.as('dewi', recordFigure, recorded);
  await world.as('dewi', correctFigure, { ...corrected, figure_id: id });
  const late = world.as('dewi', correctFigure, { ...corrected, figure_id: id, value: '600' });
  await expect(late).rejects.toMatchObject({ code: 'stale', current: { value: 645, version: 2 } });
  const { versions } = await world.read('public', (tx) => figurePage(tx, id));
  expect(versions).toHaveLength(2);
});

it('what was once recorded cannot be changed behind the correction\'s back', async ({ world }) => {
  const { id } = await world.as('dewi', recordFigure, recorded);
  const tampering = world.read('member', (tx) =>
    registryTables(tx).updateTable('registry.figure').set({ value: 1 }).where('id', '=', id).execute());
  await expect(tampering).rejects.toThrow(/permission denied/);
});

it('a correction without a reason is refused', async ({ world }) => {
  const { id } = await world.as('dewi', recordFigure, recorded);
  const unexplained = world.as('dewi', correctFigure, { ...corrected, figure_id: id, why: '' });
  await expect(unexplained).rejects.toMatchObject({ fields: { why: { rule: 'required' } } });
});

it('a figure that is not here is not found', async ({ world }) => {
  await expect(world.as('dewi', correctFigure, { ...corrected, figure_id: newId() })).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('a partner may doubt a figure but not correct it', async ({ world }) => {
  const { id } = await world.as('dewi', recordFigure, recorded);
  await expect(world.as('tono', correctFigure, { ...corrected, figure_id: id })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
