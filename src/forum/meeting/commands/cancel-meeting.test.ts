import { expect } from 'vitest';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { proposalPage } from '../../proposal/queries/proposal-page.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { cancelMeeting } from './cancel-meeting.ts';

const because = 'Aula terendam banjir rob.';

it('Bu Dewi cancels with a reason, and its proposals wait for another meeting', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const proposal = await aProposal(world);
  await onAgenda(world, meeting_id, { proposal_id: proposal });
  await world.as('dewi', cancelMeeting, { meeting_id, because });
  expect(await world.read('public', (tx) => meetingPage(tx, meeting_id))).toMatchObject({
    state: 'cancelled',
    cancelled_because: because,
  });
  expect(await world.read('public', (tx) => proposalPage(tx, proposal))).toMatchObject({ state: 'open' });
});

it('nobody cancels without saying why', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as('dewi', cancelMeeting, { meeting_id })).rejects.toMatchObject({
    fields: { because: { rule: 'required' } },
  });
});

it('what took place cannot be cancelled', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await hold(world, meeting_id, 'zaki');
  await expect(world.as('dewi', cancelMeeting, { meeting_id, because })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Rapat ini sudah berlangsung, jadi langkah itu tidak dapat dilakukan.' },
  });
});

it('an officer of a department cancels no meeting of the forum', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as('budi', cancelMeeting, { meeting_id, because })).rejects.toMatchObject({ code: 'not-allowed' });
});
