import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { addCluster } from '../../cluster/commands/add-cluster.ts';
import { registryTables } from '../../schema.ts';
import { addBusiness } from './add-business.ts';

const melati = { name: 'Batik Melati', kind: 'maker', techniques: 'tulis;cap' };

it('Mbak Rina records the business of a member; the public reads its techniques', async ({ world }) => {
  const { id: cluster_id } = await world.as('dewi', addCluster, { name: 'Jenggot', source: 'Tabel 1' });
  await world.as('rina', addBusiness, { ...melati, cluster: 'Jenggot', owner: 'Pak Nanang' });
  const [business] = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.businesses').selectAll().execute());
  expect(business).toMatchObject({
    name: 'Batik Melati', cluster_id, techniques: ['tulis', 'cap'], owner_id: world.actors.nanang.personId,
    fictional: false,
  });
});

it('what is fictional stays marked so', async ({ world }) => {
  await world.as('dewi', addBusiness, { ...melati, fictional: 'ya' });
  const [business] = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.businesses').select('fictional').execute());
  expect(business?.fictional).toBe(true);
});

it('printing is no technique of batik', async ({ world }) => {
  await expect(world.as('rina', addBusiness, { ...melati, techniques: 'printing' })).rejects.toMatchObject({
    fields: { techniques: { rule: 'choice' } },
  });
});

it('a cluster of another workspace is not found, an unknown name is said at its field', async ({ world }) => {
  const elsewhere = world.as('rina', addBusiness, { ...melati, cluster: newId() });
  await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
  await expect(world.as('rina', addBusiness, { ...melati, cluster: 'Entah' })).rejects.toMatchObject({
    fields: { cluster: { rule: 'unknown' } },
  });
});

it('a business owner does not record businesses, others would have to believe them', async ({ world }) => {
  await expect(world.as('nanang', addBusiness, melati)).rejects.toMatchObject({ code: 'not-allowed' });
});
