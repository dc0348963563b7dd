import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import { newId } from '../../kernel/id.ts';
import { beginTenure } from './begin-tenure.ts';
import { endTenure } from './end-tenure.ts';

it('nobody is put into a role they hold already, but may come back after they left it', async ({ world }) => {
  const { personId, organisationId, tenureId } = world.actors.zaki;
  const chair = { person_id: personId, organisation_id: organisationId, role: 'chair', valid_from: '2026-12-01' };
  await expect(world.as('dewi', beginTenure, chair)).rejects.toMatchObject({ fields: { person_id: { rule: 'said' } } });
  await world.as('dewi', endTenure, { tenure_id: tenureId, valid_to: '2026-11-30' });
  await expect(world.as('dewi', beginTenure, chair)).resolves.toMatchObject({ kind: 'tenure' });
});

it('a person or an organisation that this workspace does not know is not there', async ({ world }) => {
  const { personId, organisationId } = world.actors.zaki;
  const given = { person_id: personId, organisation_id: organisationId, role: 'secretary', valid_from: '2026-12-01' };
  for (const unknown of [{ person_id: newId() }, { organisation_id: newId() }]) {
    await expect(world.as('dewi', beginTenure, { ...given, ...unknown })).rejects.toMatchObject({ code: 'not-found' });
  }
});

it('only the secretariat gives out roles', async ({ world }) => {
  const { personId, organisationId } = world.actors.sri;
  const given = { person_id: personId, organisation_id: organisationId, role: 'chair', valid_from: '2026-12-01' };
  await expect(world.as('zaki', beginTenure, given)).rejects.toMatchObject({ code: 'not-allowed' });
});
