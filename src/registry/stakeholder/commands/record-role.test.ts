import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { registryTables } from '../../schema.ts';
import { recordRole } from './record-role.ts';

const association = {
  group: 'association', actors: 'BDS; Fedep Kota', role: 'Mengawasi peran setiap pihak', source: 'Tabel 2',
};

it('the public reads what a group is there for and who belongs to it', async ({ world }) => {
  await world.as('dewi', recordRole, association);
  const role = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.role').selectAll().executeTakeFirst());
  expect(role).toMatchObject({ stakeholder_group: 'association', actors: ['BDS', 'Fedep Kota'] });
});

it('there are six groups and no seventh', async ({ world }) => {
  await expect(world.as('dewi', recordRole, { ...association, group: 'media' })).rejects.toMatchObject({
    fields: { group: { rule: 'choice' } },
  });
});

it('an association does not write its own role into the table', async ({ world }) => {
  await expect(world.as('zaki', recordRole, association)).rejects.toMatchObject({ code: 'not-allowed' });
});
