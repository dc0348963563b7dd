import { expect } from 'vitest';
import { cityMoney, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { budgetLinePage } from '../queries/budget-line-page.ts';
import { allocateBudget } from './allocate-budget.ts';

it('Pak Budi gives 60 of 100 million to the outcome and 40 to the output', async ({ world }) => {
  const { programme_id, outcome, output } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', allocateBudget, { budget_line_id, result_id: outcome, amount: '60 juta' });
  await world.as('budi', allocateBudget, { budget_line_id, result_id: output, amount: '40.000.000' });
  const line = await world.read('public', (tx) => budgetLinePage(tx, budget_line_id));
  expect(line.allocations).toMatchObject([
    { result_id: outcome, amount: '60000000' },
    { result_id: output, amount: '40000000' },
  ]);
});

it('a rupiah too much is refused, saying what is left, and nothing changes', async ({ world }) => {
  const { programme_id, outcome, output } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', allocateBudget, { budget_line_id, result_id: outcome, amount: '60 juta' });
  const tooMuch = { budget_line_id, result_id: output, amount: '40.000.001' };
  await expect(world.as('budi', allocateBudget, tooMuch)).rejects.toMatchObject({
    fields: { amount: { rule: 'said', id: expect.stringContaining('Rp\u00a040.000.000') } },
  });
  const line = await world.read('public', (tx) => budgetLinePage(tx, budget_line_id));
  expect(line.allocations).toHaveLength(1);
});

it('allocating to the same result again replaces what was said before', async ({ world }) => {
  const { programme_id, outcome } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  await world.as('budi', allocateBudget, { budget_line_id, result_id: outcome, amount: '90 juta' });
  await world.as('budi', allocateBudget, { budget_line_id, result_id: outcome, amount: '100 juta' });
  const line = await world.read('public', (tx) => budgetLinePage(tx, budget_line_id));
  expect(line.allocations).toMatchObject([{ amount: '100000000' }]);
});

it('money goes to what is delivered or changes, not to an activity', async ({ world }) => {
  const { programme_id, activity } = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  const input = { budget_line_id, result_id: activity, amount: '1 juta' };
  await expect(world.as('budi', allocateBudget, input)).rejects.toMatchObject({ fields: { result_id: { rule: 'said' } } });
});

it('the result of another programme is no choice', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const other = await dyesProgramme(world);
  const budget_line_id = await cityMoney(world, programme_id);
  const input = { budget_line_id, result_id: other.outcome, amount: '1 juta' };
  await expect(world.as('budi', allocateBudget, input)).rejects.toMatchObject({ fields: { result_id: { rule: 'unknown' } } });
});

it('the giver of the money does not decide where it goes; the programme does', async ({ world }) => {
  const { programme_id, outcome } = await dyesProgramme(world);
  const giver = { fund_source: 'csr', giver_organisation_id: world.actors.tono.organisationId };
  const budget_line_id = await cityMoney(world, programme_id, giver);
  const input = { budget_line_id, result_id: outcome, amount: '1 juta' };
  await expect(world.as('tono', allocateBudget, input)).rejects.toMatchObject({ code: 'not-allowed' });
});
