import { expect } from 'vitest';
import { aMeeting, plantMeeting } from '../../../../tests/support/meetings.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { nextMeetings } from '../queries/next-meetings.ts';
import { planMeeting } from './plan-meeting.ts';

it('Bu Dewi plans a meeting, and the public reads when, where and who is invited', async ({ world }) => {
  const id = await aMeeting(world);
  const meeting = await world.read('public', (tx) => meetingPage(tx, id));
  expect(meeting).toMatchObject({
    title: 'Rapat forum: IPAL Jenggot',
    planned_for: '2026-12-02',
    starts_at: '09:00',
    ends_at: '11:30',
    state: 'planned',
    convener: 'Sekretariat Forum Batik',
  });
  expect(meeting.invited).toEqual([
    { organisation: 'Dinas Lingkungan Hidup', people: null },
    { organisation: 'Paguyuban Batik Jenggot', people: null },
    { organisation: 'Sekretariat Forum Batik', people: null },
  ]);
});

it('the association finds it under what comes next until the day is over', async ({ world }) => {
  const id = await aMeeting(world);
  const next = (today: string) =>
    world.read('member', (tx) => nextMeetings(tx, world.actors.zaki.organisationId ?? '', today));
  expect((await next('2026-12-02')).map((each) => each.id)).toEqual([id]);
  expect(await next('2026-12-03')).toEqual([]);
});

it('who is not invited does not find it there', async ({ world }) => {
  await aMeeting(world);
  const next = await world.read('member', (tx) => nextMeetings(tx, world.actors.tono.organisationId ?? '', '2026-11-22'));
  expect(next).toEqual([]);
});

it('the end may stay open', async ({ world }) => {
  const id = await aMeeting(world, { ends_at: '' });
  expect(await world.read('public', (tx) => meetingPage(tx, id))).toMatchObject({ ends_at: null });
});

it('a meeting to which nobody is invited is no meeting', async ({ world }) => {
  await expect(aMeeting(world, { invited: [] })).rejects.toMatchObject({ fields: { invited: { rule: 'required' } } });
});

it('a time that no clock shows, and an end before the beginning, are said at their field', async ({ world }) => {
  await expect(aMeeting(world, { starts_at: '25.00' })).rejects.toMatchObject({
    fields: { starts_at: { rule: 'said', id: 'Jam ini tidak dikenali. Contoh: 09.00.' } },
  });
  await expect(aMeeting(world, { ends_at: '09:00' })).rejects.toMatchObject({
    fields: { ends_at: { rule: 'said', id: 'Selesai harus sesudah mulai.' } },
  });
});

it('an organisation of nowhere cannot be invited, and then nothing is planned', async ({ world }) => {
  await expect(aMeeting(world, { invited: newId() })).rejects.toMatchObject({ code: 'not-found' });
  const next = await world.read('member', (tx) => nextMeetings(tx, world.actors.dewi.organisationId ?? '', '2026-11-22'));
  expect(next).toEqual([]);
});

it('a chair of an association plans no meeting of the forum', async ({ world }) => {
  await expect(world.as('zaki', planMeeting, plantMeeting(world))).rejects.toMatchObject({ code: 'not-allowed' });
});
