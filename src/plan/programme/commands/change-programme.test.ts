import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { makeCommitment } from '../../../forum/commitment/commands/make-commitment.ts';
import { programmePage } from '../queries/programme-page.ts';
import { changeProgramme } from './change-programme.ts';
import { proposeProgramme } from './propose-programme.ts';

const dyes = { title: 'Pewarna alam', purpose: 'Limbah berkurang.', starts_on: '2027-01-04', ends_on: '2027-11-30' };

it('Pak Budi moves the end of his programme', async ({ world }) => {
  const { id } = await world.as('budi', proposeProgramme, { ...dyes, code: '2.17.07' });
  await world.as('budi', changeProgramme, { ...dyes, ends_on: '2027-12-20', programme_id: id, version: 1 });
  const programme = await world.read('member', (tx) => programmePage(tx, id));
  expect(programme).toMatchObject({ ends_on: '2027-12-20', version: 2, code: null });
});

it('his head, who saw an older version, gets the newer one back and changes nothing', async ({ world }) => {
  const { id } = await world.as('budi', proposeProgramme, dyes);
  await world.as('budi', changeProgramme, { ...dyes, title: 'Pewarna alam II', programme_id: id, version: 1 });
  const late = { ...dyes, title: 'Pewarna indigo', programme_id: id, version: 1 };
  await expect(world.as('hartono', changeProgramme, late)).rejects.toMatchObject({
    code: 'stale',
    current: { title: 'Pewarna alam II', version: 2 },
  });
  expect(await world.read('member', (tx) => programmePage(tx, id))).toMatchObject({ title: 'Pewarna alam II' });
});

it('another department changes nothing of it', async ({ world }) => {
  const { id } = await world.as('budi', proposeProgramme, dyes);
  const input = { ...dyes, programme_id: id, version: 1 };
  await expect(world.as('wulan', changeProgramme, input)).rejects.toMatchObject({ code: 'not-allowed' });
});

it('a loose programme is linked to a commitment afterwards, and can be let go again', async ({ world }) => {
  const promise = await world.as('wulan', makeCommitment, design(world));
  const { id } = await world.as('wulan', proposeProgramme, dyes);
  const change = { ...dyes, programme_id: id };
  await world.as('wulan', changeProgramme, { ...change, commitment_ids: promise.id, version: 1 });
  const linked = await world.read('member', (tx) => programmePage(tx, id));
  expect(linked.commitments).toMatchObject([{ id: promise.id }]);
  await world.as('wulan', changeProgramme, { ...change, version: 2 });
  const loose = await world.read('member', (tx) => programmePage(tx, id));
  expect(loose.commitments).toEqual([]);
});
