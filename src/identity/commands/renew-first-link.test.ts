import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import { renewFirstLink } from './renew-first-link.ts';

it('the operator makes another link for a secretariat whose first one was lost', async ({ world }) => {
  const { reveal, id } = await world.as(world.operator, renewFirstLink, {});
  expect(reveal).toMatch(/^[\w-]{43}$/);
  expect(id).toBe(world.actors.dewi.personId);
});

it('nobody inside the workspace uses it', async ({ world }) => {
  await expect(world.as('dewi', renewFirstLink, {})).rejects.toMatchObject({ code: 'not-allowed' });
});
