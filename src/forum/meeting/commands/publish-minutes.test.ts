import { expect } from 'vitest';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { proposalPage } from '../../proposal/queries/proposal-page.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { publishMinutes } from './publish-minutes.ts';

const minutes = 'Rapat dibuka pukul 09.00. IPAL dibahas dan dilanjutkan pada rapat berikutnya.';

it('Bu Dewi publishes the minutes two days later, for everybody to read', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await hold(world, meeting_id, 'zaki');
  world.itIs('2026-12-04');
  await world.as('dewi', publishMinutes, { meeting_id, minutes });
  expect(await world.read('public', (tx) => meetingPage(tx, meeting_id))).toMatchObject({
    minutes,
    minutes_published_on: '2026-12-04',
  });
});

it('a proposal the meeting did not come to is open again', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const proposal = await aProposal(world);
  await onAgenda(world, meeting_id, { proposal_id: proposal });
  await hold(world, meeting_id, 'zaki');
  await world.as('dewi', publishMinutes, { meeting_id, minutes });
  expect(await world.read('public', (tx) => proposalPage(tx, proposal))).toMatchObject({ state: 'open' });
});

it('there are no minutes of what did not take place', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as('dewi', publishMinutes, { meeting_id, minutes })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Rapat ini belum berlangsung. Catat dulu yang hadir.' },
  });
});

it('minutes are published once', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await hold(world, meeting_id, 'zaki');
  await world.as('dewi', publishMinutes, { meeting_id, minutes });
  await expect(world.as('dewi', publishMinutes, { meeting_id, minutes })).rejects.toMatchObject({ code: 'illegal-move' });
});

it('an artisan publishes no minutes', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as('sri', publishMinutes, { meeting_id, minutes })).rejects.toMatchObject({ code: 'not-allowed' });
});
