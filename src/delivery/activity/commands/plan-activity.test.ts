import { expect } from 'vitest';
import { activityNow, anActivity, countsOf, dyesTraining } from '../../../../tests/support/activities.ts';
import { dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { planActivity } from './plan-activity.ts';

it('Pak Budi plans a training for his department, at nine as he writes it', async ({ world }) => {
  const id = await anActivity(world, { seats: '20' });
  expect(await activityNow(world, id)).toMatchObject({
    title: 'Pelatihan pewarna alam',
    starts_at: '09:00',
    seats: 20,
    state: 'planned',
    organisation_id: world.actors.budi.organisationId,
  });
});

it('an activity may be part of a programme, and one that is not can still be planned', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const part = await anActivity(world, { programme_id });
  const alone = await anActivity(world);
  expect((await activityNow(world, part)).programme_id).toBe(programme_id);
  expect((await activityNow(world, alone)).programme_id).toBeNull();
});

it('nobody is registered yet, and that attendance was not recorded is not nought', async ({ world }) => {
  const id = await anActivity(world);
  expect(await countsOf(world, id)).toEqual({ registered: 0, attended: null, confirmed: 0, disputed: 0 });
});

it.for(['dewi', 'hartono', 'zaki', 'rina', 'tono'] as const)('%s may plan one, too', async (who, { world }) => {
  const id = await anActivity(world, {}, who);
  expect((await activityNow(world, id)).organisation_id).toBe(world.actors[who].organisationId);
});

it('artisans and the operator may not', async ({ world }) => {
  for (const who of [world.actors.sri, world.actors.nanang, world.operator]) {
    await expect(world.as(who, planActivity, dyesTraining)).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

it('a time that no clock shows is said at the time', async ({ world }) => {
  await expect(anActivity(world, { starts_at: '25.00' })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { starts_at: { rule: 'said' } },
  });
});

it('a training without seats is said at the seats', async ({ world }) => {
  await expect(anActivity(world, { seats: '0' })).rejects.toMatchObject({
    fields: { seats: { rule: 'least', limit: 1 } },
  });
});

it('a programme that is not there is not found', async ({ world }) => {
  await expect(anActivity(world, { programme_id: newId() })).rejects.toMatchObject({ code: 'not-found' });
});
