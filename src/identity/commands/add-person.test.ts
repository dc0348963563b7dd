import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import { addPerson } from './add-person.ts';

it('Bu Zaki records a new worker of her own association', async ({ world }) => {
  const organisation_id = world.actors.zaki.organisationId;
  const { id } = await world.as('zaki', addPerson, { name: 'Bu Lastri', organisation_id, role: 'worker' });
  const people = await world.read('member', (tx) => tx.withTables<{ 'identity.people': { id: string; name: string } }>()
    .selectFrom('identity.people').select('name').where('id', '=', id).execute());
  expect(people).toEqual([{ name: 'Bu Lastri' }]);
});

it('she records nobody in a department', async ({ world }) => {
  const organisation_id = world.actors.budi.organisationId;
  await expect(world.as('zaki', addPerson, { name: 'Pak Asing', organisation_id, role: 'worker' }))
    .rejects.toMatchObject({ code: 'not-found' });
});

it('she makes nobody secretariat or officer, not even in her own association', async ({ world }) => {
  const organisation_id = world.actors.zaki.organisationId;
  for (const role of ['secretariat', 'officer', 'head', 'partner']) {
    await expect(world.as('zaki', addPerson, { name: 'Pak Kuasa', organisation_id, role }))
      .rejects.toMatchObject({ code: 'input-invalid', fields: { role: { rule: 'choice' } } });
  }
});

it('the secretariat records an officer of a department', async ({ world }) => {
  const organisation_id = world.actors.budi.organisationId;
  await expect(world.as('dewi', addPerson, { name: 'Bu Ani', organisation_id, role: 'officer' }))
    .resolves.toMatchObject({ kind: 'person' });
});
