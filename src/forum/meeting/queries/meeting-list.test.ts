import { expect } from 'vitest';
import { aMeeting } from '../../../../tests/support/meetings.ts';
import { it, TODAY } from '../../../../tests/support/world.ts';
import { pastMeetings, upcomingMeetings } from './meeting-list.ts';

it('the soonest comes first of what is to come, the latest of what was', async ({ world }) => {
  for (const planned_for of ['2026-12-09', '2026-11-02', '2026-12-02', '2026-10-05']) await aMeeting(world, { planned_for });
  const upcoming = await world.read('public', (tx) => upcomingMeetings(tx, TODAY));
  expect(upcoming.map((each) => each.planned_for)).toEqual(['2026-12-02', '2026-12-09']);
  const past = await world.read('public', (tx) => pastMeetings(tx, TODAY));
  expect(past.rows.map((each) => each.planned_for)).toEqual(['2026-11-02', '2026-10-05']);
  expect(past.next).toBeUndefined();
});

it('a page goes on after the meeting it was told, two of one day included', async ({ world }) => {
  const first = await aMeeting(world, { planned_for: '2026-11-02' });
  const second = await aMeeting(world, { planned_for: '2026-11-02' });
  await aMeeting(world, { planned_for: '2026-10-05' });
  const { rows } = await world.read('public', (tx) => pastMeetings(tx, TODAY, { day: '2026-11-02', id: second }));
  expect(rows.map((each) => [each.id === first, each.planned_for])).toEqual([[true, '2026-11-02'], [false, '2026-10-05']]);
});
