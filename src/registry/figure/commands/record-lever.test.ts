import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { registryTables } from '../../schema.ts';
import { recordLever } from './record-lever.ts';

const asn = { name: 'ASN wajib berbatik', what: 'Bupati mewajibkan ASN mengenakan batik.', source: 'S20' };

it('everybody reads a policy with its source', async ({ world }) => {
  await world.as('dewi', recordLever, asn);
  const lever = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.lever').selectAll().executeTakeFirst());
  expect(lever).toMatchObject(asn);
});

it('a policy without a source is hearsay', async ({ world }) => {
  await expect(world.as('dewi', recordLever, { ...asn, source: '' })).rejects.toMatchObject({
    fields: { source: { rule: 'required' } },
  });
});

it('a department reads policies here and does not record them', async ({ world }) => {
  await expect(world.as('hartono', recordLever, asn)).rejects.toMatchObject({ code: 'not-allowed' });
});
