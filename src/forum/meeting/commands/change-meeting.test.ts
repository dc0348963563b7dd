import { expect } from 'vitest';
import { aMeeting, hold, plantMeeting } from '../../../../tests/support/meetings.ts';
import { it } from '../../../../tests/support/world.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { changeMeeting } from './change-meeting.ts';

it('Bu Dewi moves the meeting and invites the bank as well', async ({ world }) => {
  const id = await aMeeting(world);
  const invited = [world.actors.zaki.organisationId, world.actors.tono.organisationId];
  const plan = { ...plantMeeting(world), planned_for: '2026-12-09', invited };
  await world.as('dewi', changeMeeting, { ...plan, meeting_id: id, version: 1 });
  const meeting = await world.read('public', (tx) => meetingPage(tx, id));
  expect(meeting.planned_for).toBe('2026-12-09');
  expect(meeting.invited.map((each) => each.organisation)).toEqual([
    'Bank Mitra Batik', 'Paguyuban Batik Jenggot', 'Sekretariat Forum Batik',
  ]);
});

it('what somebody changed meanwhile is shown, not overwritten', async ({ world }) => {
  const id = await aMeeting(world);
  const change = (place: string) =>
    world.as('dewi', changeMeeting, { ...plantMeeting(world), place, meeting_id: id, version: 1 });
  await change('Gedung Batik');
  await expect(change('Balai Kota')).rejects.toMatchObject({
    code: 'stale',
    current: { place: 'Gedung Batik', version: 2, letter_number: '005/017/2026' },
  });
});

it('the plan of a meeting that was held stays as it was', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'zaki');
  await expect(world.as('dewi', changeMeeting, { ...plantMeeting(world), meeting_id: id, version: 2 })).rejects
    .toMatchObject({ code: 'illegal-move' });
});
