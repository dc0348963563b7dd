import { sql } from 'kysely';
import { expect } from 'vitest';
import { aMeeting, hold } from '../../../../tests/support/meetings.ts';
import { it } from '../../../../tests/support/world.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { publishMinutes } from './publish-minutes.ts';
import { recordAttendance } from './record-attendance.ts';

const minutes = 'Rapat dibuka pukul 09.00 dan membahas IPAL.';

it('the public reads how many of each organisation came and who chaired, and nobody’s name', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'zaki', 'sri');
  const meeting = await world.read('public', (tx) => meetingPage(tx, id));
  expect(meeting).toMatchObject({
    state: 'held',
    held_on: '2026-12-02',
    chair_organisation: 'Sekretariat Forum Batik',
    chair: null,
    invited: [
      { organisation: 'Dinas Lingkungan Hidup', people: 0 },
      { organisation: 'Paguyuban Batik Jenggot', people: 2 },
      { organisation: 'Sekretariat Forum Batik', people: 1 },
    ],
  });
  const { rows } = await world.read('public', (tx) => sql`select * from forum.attendees`.execute(tx));
  expect(rows).toEqual([]);
});

it('members read who chaired', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'zaki');
  expect(await world.read('member', (tx) => meetingPage(tx, id))).toMatchObject({ chair: 'Bu Dewi' });
});

it('whoever chaired was there, ticked or not, and is counted once', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'dewi', 'zaki', 'zaki');
  const { rows } = await world.read('member', (tx) =>
    sql`select organisation_id from forum.attendees where meeting_id = ${id}`.execute(tx));
  expect(rows).toHaveLength(2);
});

it('attendance is corrected until the minutes are out, and not after', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'zaki', 'sri');
  await hold(world, id, 'wulan');
  const meeting = await world.read('public', (tx) => meetingPage(tx, id));
  expect(meeting.invited.map((each) => each.people)).toEqual([1, 0, 1]);
  await world.as('dewi', publishMinutes, { meeting_id: id, minutes });
  await expect(hold(world, id, 'zaki')).rejects.toMatchObject({ code: 'illegal-move' });
});

it('who is of no invited organisation is not ticked as present', async ({ world }) => {
  const id = await aMeeting(world);
  await expect(hold(world, id, 'tono')).rejects.toMatchObject({ fields: { present: { rule: 'unknown' } } });
});

it('a meeting of tomorrow has not been held', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const input = { meeting_id, held_on: '2026-12-02', chaired_by: world.actors.dewi.tenureId };
  await expect(world.as('dewi', recordAttendance, input)).rejects.toMatchObject({
    fields: { held_on: { rule: 'latest', limit: '22/11/2026' } },
  });
});

it('a chair of an association does not record who came', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const input = { meeting_id, held_on: '2026-11-22', chaired_by: world.actors.zaki.tenureId };
  await expect(world.as('zaki', recordAttendance, input)).rejects.toMatchObject({ code: 'not-allowed' });
});
