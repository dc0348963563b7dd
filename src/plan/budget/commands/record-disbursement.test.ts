import { expect } from 'vitest';
import { cityMoney, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { moneyBySource } from '../queries/money-by-source.ts';
import { recordDisbursement } from './record-disbursement.ts';

const dye = { amount: '15.500.000', disbursed_on: '2026-06-01', note: 'Bahan pewarna' };

it('what was paid out of two lines stands beside their ceilings, source by source', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const city = await cityMoney(world, programme_id);
  const bank = await cityMoney(world, programme_id, { fund_source: 'csr', amount: '40 juta' });
  await cityMoney(world, programme_id, { amount: '20 juta' });
  await world.as('budi', recordDisbursement, { ...dye, budget_line_id: city });
  await world.as('budi', recordDisbursement, { ...dye, budget_line_id: city });
  await world.as('budi', recordDisbursement, { ...dye, budget_line_id: bank });
  expect(await world.read('public', (tx) => moneyBySource(tx))).toEqual([
    { fund_source: 'apbd_kabkota', year: 2026, amount: 120_000_000n, disbursed: 31_000_000n },
    { fund_source: 'csr', year: 2026, amount: 40_000_000n, disbursed: 15_500_000n },
  ]);
});

it('more than the line holds is refused, saying what is left', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', recordDisbursement, { ...dye, budget_line_id });
  await expect(world.as('budi', recordDisbursement, { ...dye, budget_line_id, amount: '84.500.001' })).rejects.toMatchObject({
    fields: { amount: { rule: 'said', id: expect.stringContaining('84.500.000') } },
  });
});

it('money is not paid out in the future', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await expect(world.as('budi', recordDisbursement, { ...dye, budget_line_id, disbursed_on: '2026-11-23' })).rejects.toMatchObject({
    fields: { disbursed_on: { rule: 'latest', limit: '22/11/2026' } },
  });
});

it('sending the form twice pays once', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  const key = newId();
  await world.as('budi', recordDisbursement, { ...dye, budget_line_id }, key);
  expect(await world.as('budi', recordDisbursement, { ...dye, budget_line_id }, key)).toMatchObject({ again: true });
  const [source] = await world.read('public', (tx) => moneyBySource(tx));
  expect(source?.disbursed).toBe(15_500_000n);
});

it('nobody from outside the programme records payments', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  for (const who of ['wulan', 'zaki'] as const) {
    await expect(world.as(who, recordDisbursement, { ...dye, budget_line_id })).rejects.toMatchObject({ code: 'not-allowed' });
  }
});
