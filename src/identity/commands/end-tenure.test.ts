import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import { personPage } from '../queries/people.ts';
import { beginTenure } from './begin-tenure.ts';
import { endTenure } from './end-tenure.ts';

it('Bu Dewi ends the term of Bu Zaki on its last day', async ({ world }) => {
  const { tenureId, personId } = world.actors.zaki;
  await world.as('dewi', endTenure, { tenure_id: tenureId, valid_to: '2026-11-30' });
  const { tenures } = await world.read('member', (tx) => personPage(tx, personId ?? ''));
  expect(tenures).toMatchObject([{ role: 'chair', valid_to: '2026-11-30' }]);
});

it('a term that has ended does not end again', async ({ world }) => {
  const ended = { tenure_id: world.actors.zaki.tenureId, valid_to: '2026-11-30' };
  await world.as('dewi', endTenure, ended);
  await expect(world.as('dewi', endTenure, ended)).rejects.toMatchObject({ code: 'illegal-move' });
});

it('it cannot end before it began', async ({ world }) => {
  await expect(
    world.as('dewi', endTenure, { tenure_id: world.actors.zaki.tenureId, valid_to: '2020-01-01' }),
  ).rejects.toMatchObject({ fields: { valid_to: { rule: 'earliest', limit: '05/01/2026' } } });
});

it('the only secretariat stays until somebody follows, or nobody could give out roles any more', async ({ world }) => {
  const { dewi, budi } = world.actors;
  const leaves = { tenure_id: dewi.tenureId, valid_to: '2026-11-30' };
  await expect(world.as('dewi', endTenure, leaves)).rejects.toMatchObject({ code: 'illegal-move' });
  await world.as('dewi', beginTenure, {
    person_id: budi.personId, organisation_id: dewi.organisationId, role: 'secretariat', valid_from: '2026-12-01',
  });
  await expect(world.as('dewi', endTenure, leaves)).resolves.toMatchObject({ kind: 'tenure' });
});

it.for(['budi', 'zaki', 'sri'] as const)('%s ends nobody’s term', async (who, { world }) => {
  await expect(
    world.as(who, endTenure, { tenure_id: world.actors.rina.tenureId, valid_to: '2026-11-30' }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
});
