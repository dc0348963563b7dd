import { expect } from 'vitest';
import {
  aHeldTraining, aWorker, anActivity, attendedBy, countsOf, participationsIn,
} from '../../../../tests/support/activities.ts';
import { TODAY, it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { addOrganisation } from '../../../identity/commands/add-organisation.ts';
import { newId } from '../../../kernel/id.ts';
import { holdActivity } from '../../activity/commands/hold-activity.ts';
import { confirmForParticipant } from './confirm-for-participant.ts';
import { registerParticipants } from './register-participants.ts';

async function participationOf(world: World, activityId: string, name: string): Promise<string> {
  const found = (await participationsIn(world, activityId)).find((each) => each.name === name);
  return found?.id ?? '';
}

const byPhone = { answer: 'present', consent: 'by_phone' };

it('Mbak Rina enters what Mbok Darmi said on the phone, and it is marked as assisted', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  const participation_id = await participationOf(world, id, 'Mbok Darmi');
  await world.as('rina', confirmForParticipant, { participation_id, ...byPhone });
  expect(await participationsIn(world, id)).toMatchObject([
    { name: 'Bu Sri', answer: null },
    { name: 'Mbok Darmi', answer: 'present', consent: 'by_phone' },
  ]);
  expect(await countsOf(world, id)).toMatchObject({ attended: 2, confirmed: 1 });
});

it('how Mbok Darmi agreed must be said', async ({ world }) => {
  const id = await aHeldTraining(world);
  const participation_id = await participationOf(world, id, 'Mbok Darmi');
  await expect(world.as('rina', confirmForParticipant, { participation_id, answer: 'present' })).rejects.toMatchObject({
    fields: { consent: { rule: 'required' } },
  });
});

it('Bu Sri can sign in, so nobody answers for her', async ({ world }) => {
  const id = await aHeldTraining(world);
  const participation_id = await participationOf(world, id, 'Bu Sri');
  await expect(world.as('rina', confirmForParticipant, { participation_id, ...byPhone })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});

it('neither the organiser, nor the chair, nor the public secretariat answers for artisans', async ({ world }) => {
  const id = await aHeldTraining(world);
  const participation_id = await participationOf(world, id, 'Mbok Darmi');
  for (const who of ['budi', 'zaki', 'dewi'] as const) {
    await expect(world.as(who, confirmForParticipant, { participation_id, ...byPhone })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
});

it('the secretary of another association does not speak for these artisans', async ({ world }) => {
  const id = await aHeldTraining(world);
  const participation_id = await participationOf(world, id, 'Mbok Darmi');
  const other = await world.as('dewi', addOrganisation, {
    name: 'Paguyuban Kauman', groups: ['association'], form: 'informal', status: 'active',
  });
  const theirSecretary = { ...world.actors.rina, organisationId: other.id };
  await expect(world.as(theirSecretary, confirmForParticipant, { participation_id, ...byPhone })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

it('for an artisan whom the secretariat recorded, an association may', async ({ world }) => {
  const worker_ids = await aWorker(world, 'Mbok Yem', {}, 'dewi');
  const id = await anActivity(world, { planned_for: TODAY });
  await world.as('budi', registerParticipants, { activity_id: id, worker_ids });
  await world.as('budi', holdActivity, { activity_id: id, held_on: TODAY });
  await attendedBy(world, id, 'Mbok Yem');
  const participation_id = await participationOf(world, id, 'Mbok Yem');
  await world.as('rina', confirmForParticipant, { participation_id, ...byPhone });
  expect(await countsOf(world, id)).toMatchObject({ confirmed: 1 });
});

it('a participation that is not there is not found', async ({ world }) => {
  const unknown = { participation_id: newId(), ...byPhone };
  await expect(world.as('rina', confirmForParticipant, unknown)).rejects.toMatchObject({ code: 'not-found' });
});
