import { expect } from 'vitest';
import { cityMoney, dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { finishProgramme } from '../../programme/commands/finish-programme.ts';
import { startProgramme } from '../../programme/commands/start-programme.ts';
import { budgetLinePage } from '../queries/budget-line-page.ts';

it('a gift of the bank stands as such, with who gives it', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const gift = { fund_source: 'csr', giver_organisation_id: world.actors.tono.organisationId, amount: '40 juta' };
  const id = await cityMoney(world, programme_id, gift);
  expect(await world.read('public', (tx) => budgetLinePage(tx, id))).toMatchObject({
    fund_source: 'csr',
    giver: 'Bank Mitra Batik',
    amount: 40_000_000n,
    original_amount: 40_000_000n,
    changed_on: null,
  });
});

it('an amount that cannot be read is said at the amount', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  await expect(cityMoney(world, programme_id, { amount: 'seratus juta' })).rejects.toMatchObject({
    fields: { amount: { rule: 'money' } },
  });
});

it('a giver that is not there is not there', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  await expect(cityMoney(world, programme_id, { giver_organisation_id: newId() })).rejects.toMatchObject({ code: 'not-found' });
});

it('a programme that is over gets no more money', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  await world.as('budi', startProgramme, { programme_id });
  await world.as('budi', finishProgramme, { programme_id });
  await expect(cityMoney(world, programme_id)).rejects.toMatchObject({ code: 'illegal-move' });
});
