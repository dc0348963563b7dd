import { expect } from 'vitest';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import type { PersonName } from '../../../../tests/support/people.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { meetingAgenda } from '../../meeting/queries/meeting-page.ts';
import { decisionList } from '../queries/decision-list.ts';
import { adoptDecision } from '../commands/adopt-decision.ts';
import { decisionPages } from './decisions.tsx';

const pages = decisionPages({ thread: async () => null });
const reader = (world: World, who?: PersonName) => readerOf(world, pages, who);

const vote = {
  method: 'majority',
  title: 'IPAL komunal dibangun di Jenggot mulai 2027',
  reason: 'Sumur warga berwarna.',
  voters: 'organisations',
  eligible: '3',
  present: '3',
  agree: '2',
  against: '1',
  abstain: '0',
  quorum: 'half',
};

/** A held meeting with the plant on its agenda, and the address of that matter. */
async function plantOnTheTable(world: World) {
  const proposal = await aProposal(world);
  const meeting = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting, { proposal_id: proposal });
  await hold(world, meeting, 'zaki', 'wulan');
  return { proposal, meeting, agenda_item_id, matter: `/rapat/${meeting}/agenda/${agenda_item_id}` };
}

const recorded = (world: World) => world.read('public', (tx) => decisionList(tx));

it('the list begins by saying what belongs there', async ({ world }) => {
  expect((await reader(world).get('/keputusan')).html).toContain('Belum ada keputusan.');
});

it('Bu Dewi chooses the method by what it means', async ({ world }) => {
  const { matter } = await plantOnTheTable(world);
  const { html } = await reader(world, 'dewi').get(`${matter}/putuskan`);
  expect(html).toContain('Disetujui bila tidak ada keberatan beralasan yang tersisa.');
  expect(html).toContain(`${matter}/putuskan/suara-terbanyak`);
  expect((await reader(world, 'zaki').get(`${matter}/putuskan`)).status).toBe(403);
});

it('a consent asks for no count of hands, a vote does, and both know who came', async ({ world }) => {
  const { matter } = await plantOnTheTable(world);
  const consent = await reader(world, 'dewi').get(`${matter}/putuskan/tanpa-keberatan`);
  expect(consent.html).not.toContain('Kuorum');
  const ballot = await reader(world, 'dewi').get(`${matter}/putuskan/suara-terbanyak`);
  expect(ballot.html).toContain('Kuorum');
  expect(ballot.html).toMatch(/value="3"[^>]*name="present"/);
});

it('what cannot be changed is shown before it is recorded', async ({ world }) => {
  const { matter, agenda_item_id, proposal } = await plantOnTheTable(world);
  const path = `${matter}/putuskan/suara-terbanyak`;
  const check = await reader(world, 'dewi').post(path, { ...vote, agenda_item_id });
  expect(check.status).toBe(200);
  expect(check.html).toContain('Kuorum tercapai dan yang setuju lebih banyak.');
  expect(check.html).toContain('2 setuju, 1 tidak setuju, 0 abstain');
  expect((await recorded(world)).rows).toEqual([]);
  const sent = await reader(world, 'dewi').post(path, { ...vote, agenda_item_id, '_sudah-diperiksa': 'ya' });
  expect(sent.status).toBe(303);
  const { html } = await reader(world).get(sent.location?.split('?')[0]?.replace('/kota-uji', '') ?? '');
  expect(html).toContain('IPAL komunal dibangun di Jenggot mulai 2027');
  expect(html).toContain(`/kota-uji/usulan/${proposal}`);
});

it('a count that cannot be comes back at its field, with everything that was typed', async ({ world }) => {
  const { matter, agenda_item_id } = await plantOnTheTable(world);
  const sent = await reader(world, 'dewi').post(`${matter}/putuskan/suara-terbanyak`, { ...vote, agenda_item_id, agree: '9' });
  expect(sent.status).toBe(422);
  expect(sent.html).toContain('Jumlah suara lebih banyak daripada yang hadir.');
  expect(sent.html).toContain('Sumur warga berwarna.');
  expect((await recorded(world)).rows).toEqual([]);
});

it('who may not decide gets no summary either', async ({ world }) => {
  const { matter, agenda_item_id } = await plantOnTheTable(world);
  const sent = await reader(world, 'zaki').post(`${matter}/putuskan/suara-terbanyak`, { ...vote, agenda_item_id });
  expect(sent.status).toBe(403);
});

it('an objection is written down, met and kept on the page of the decision', async ({ world }) => {
  const { matter, meeting, agenda_item_id } = await plantOnTheTable(world);
  const body = 'Lahan berada di sempadan sungai.';
  const organisation_id = world.actors.wulan.organisationId ?? '';
  await reader(world, 'dewi').post(`${matter}/keberatan`, { agenda_item_id, organisation_id, kind: 'objection', body });
  const path = `${matter}/putuskan/tanpa-keberatan`;
  const consent = { ...vote, method: 'consent', agree: '', against: '', abstain: '', quorum: '', agenda_item_id };
  expect((await reader(world, 'dewi').post(path, consent)).html).toContain('Masih ada keberatan beralasan');
  const [raised] = await world.read('member', (tx) => meetingAgenda(tx, meeting));
  const objection_id = raised?.objections[0]?.id ?? '';
  const settling = `/rapat/${meeting}/keberatan/${objection_id}`;
  expect((await reader(world, 'dewi').get(settling)).html).toContain(body);
  await reader(world, 'dewi').post(settling, { objection_id, settled_how: 'Lokasi digeser.' });
  const sent = await reader(world, 'dewi').post(path, { ...consent, '_sudah-diperiksa': 'ya' });
  const { html } = await reader(world).get(sent.location?.split('?')[0]?.replace('/kota-uji', '') ?? '');
  expect(html).toContain('Tidak ada keberatan yang tersisa.');
  expect(html).toContain(body);
  expect(html).toContain('Diselesaikan: Lokasi digeser.');
});

it.for([['2', '1', true], ['1', '2', false]] as const)(
  'with %s for and %s against, room for commitments: %s',
  async ([agree, against, room], { world }) => {
    const { agenda_item_id } = await plantOnTheTable(world);
    const { id } = await world.as('dewi', adoptDecision, { ...vote, agenda_item_id, agree, against });
    const { html } = await reader(world, 'dewi').get(`/keputusan/${id}`);
    expect(html.includes(`/kota-uji/keputusan/${id}/komitmen/baru`)).toBe(room);
  },
);

it('the address of a matter leads to it on the page of its meeting', async ({ world }) => {
  const { matter, meeting, agenda_item_id } = await plantOnTheTable(world);
  const { location } = await reader(world).get(matter);
  expect(location).toBe(`/kota-uji/rapat/${meeting}#agenda-${agenda_item_id}`);
});
