import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { makeCommitment } from '../../../forum/commitment/commands/make-commitment.ts';
import { newId } from '../../../kernel/id.ts';
import { programmePage } from '../queries/programme-page.ts';
import { proposeProgramme } from './propose-programme.ts';

const dyes = {
  title: 'Pewarna alam untuk perajin Jenggot',
  purpose: 'Perajin mengurangi limbah dan mendapat harga yang lebih baik.',
  starts_on: '2027-01-04',
  ends_on: '2027-11-30',
  code: '2.17.07.2.01.0015',
  code_year: '2026',
};

it('Pak Budi proposes a programme of his department, and the public reads it', async ({ world }) => {
  const { id } = await world.as('budi', proposeProgramme, dyes);
  const programme = await world.read('public', (tx) => programmePage(tx, id));
  expect(programme).toMatchObject({
    title: dyes.title,
    state: 'planned',
    organisation: 'Dinas Perdagangan, Koperasi dan UKM',
    code: '2.17.07.2.01.0015',
    code_year: 2026,
  });
});

it('a partner may propose one of its own', async ({ world }) => {
  const { id } = await world.as('tono', proposeProgramme, dyes);
  expect(await world.read('public', (tx) => programmePage(tx, id))).toMatchObject({ organisation: 'Bank Mitra Batik' });
});

it('a programme that no forum decided is recorded, with nothing behind it', async ({ world }) => {
  const { id } = await world.as('budi', proposeProgramme, dyes);
  const programme = await world.read('public', (tx) => programmePage(tx, id));
  expect([...programme.decisions, ...programme.commitments]).toEqual([]);
});

it('neither an artisan nor the secretariat proposes programmes', async ({ world }) => {
  for (const who of ['sri', 'zaki', 'dewi'] as const) {
    await expect(world.as(who, proposeProgramme, dyes)).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

it('one that ends before it begins is refused at its end', async ({ world }) => {
  await expect(world.as('budi', proposeProgramme, { ...dyes, ends_on: '2026-12-31' })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { ends_on: { rule: 'earliest', limit: '04/01/2027' } },
  });
});

it('a decision that is not there is not there, and no programme is recorded', async ({ world }) => {
  await expect(world.as('budi', proposeProgramme, { ...dyes, decision_ids: newId() })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(world.sent).toEqual([]);
});

it('a programme that carries out a commitment says so', async ({ world }) => {
  const promise = await world.as('wulan', makeCommitment, design(world));
  const { id } = await world.as('wulan', proposeProgramme, { ...dyes, commitment_ids: [promise.id, promise.id] });
  const programme = await world.read('public', (tx) => programmePage(tx, id));
  expect(programme.commitments).toEqual([{ id: promise.id, what: design(world).what }]);
});
