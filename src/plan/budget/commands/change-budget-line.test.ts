import { expect } from 'vitest';
import { cityMoney, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { budgetLinePage } from '../queries/budget-line-page.ts';
import { allocateBudget } from './allocate-budget.ts';
import { changeBudgetLine } from './change-budget-line.ts';
import { recordDisbursement } from './record-disbursement.ts';

const less = { amount: '80 juta', reason: 'APBD Perubahan 2026', version: 1 };

it('the changed city budget gives less, and everybody sees what it was first', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', changeBudgetLine, { ...less, budget_line_id });
  expect(await world.read('public', (tx) => budgetLinePage(tx, budget_line_id))).toMatchObject({
    original_amount: 100_000_000n,
    amount: 80_000_000n,
    changed_on: '2026-11-22',
    change_reason: 'APBD Perubahan 2026',
  });
});

it('a line does not go below what it already gives', async ({ world }) => {
  const { programme_id, outcome } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', allocateBudget, { budget_line_id, result_id: outcome, amount: '90 juta' });
  await expect(world.as('budi', changeBudgetLine, { ...less, budget_line_id })).rejects.toMatchObject({
    fields: { amount: { rule: 'said', id: expect.stringContaining('90.000.000') } },
  });
});

it('nor below what was already paid out', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', recordDisbursement, { budget_line_id, amount: '85 juta', disbursed_on: '2026-10-01' });
  await expect(world.as('budi', changeBudgetLine, { ...less, budget_line_id })).rejects.toMatchObject({
    fields: { amount: { rule: 'said', id: expect.stringContaining('85.000.000') } },
  });
});

it('who saw an older version gets the newer one back', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', changeBudgetLine, { ...less, budget_line_id });
  const late = { ...less, budget_line_id, amount: '70 juta' };
  await expect(world.as('hartono', changeBudgetLine, late)).rejects.toMatchObject({
    code: 'stale',
    current: { amount: 80_000_000n, version: 2 },
  });
});
