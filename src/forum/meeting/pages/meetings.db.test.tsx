import { expect } from 'vitest';
import { aMeeting, hold, onAgenda, plantMeeting } from '../../../../tests/support/meetings.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import type { PersonName } from '../../../../tests/support/people.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { publishMinutes } from '../commands/publish-minutes.ts';
import { meetingPages } from './meetings.tsx';

const pages = meetingPages({ thread: async () => null });
const reader = (world: World, who?: PersonName) => readerOf(world, pages, who);

it('the list begins by saying what belongs there', async ({ world }) => {
  const { html } = await reader(world).get('/rapat');
  expect(html).toContain('Belum ada rapat.');
  expect(html).not.toContain('/kota-uji/rapat/baru');
});

it('what comes is apart from what was, and what nobody recorded asks for attention', async ({ world }) => {
  await aMeeting(world, { title: 'Rapat yang terlewat', planned_for: '2026-11-01' });
  await aMeeting(world, { title: 'Rapat bulan depan' });
  const { html } = await reader(world).get('/rapat');
  expect(html).toMatch(/Akan datang.*Rapat bulan depan.*Yang lalu.*Rapat yang terlewat.*kehadiran belum dicatat/s);
});

it('a link cut off while it was shared still shows the list', async ({ world }) => {
  await aMeeting(world);
  const { status, html } = await reader(world).get('/rapat?sebelum=2026-12');
  expect(status).toBe(200);
  expect(html).toContain('Rapat forum: IPAL Jenggot');
});

it('Bu Dewi plans a meeting on its form and lands on its page', async ({ world }) => {
  const form = await reader(world, 'dewi').get('/rapat/baru');
  expect(form.html).toContain('Paguyuban Batik Jenggot');
  expect(form.html).not.toContain('Sekretariat Forum Batik</');
  const { invited, ...plan } = plantMeeting(world);
  const sent = await reader(world, 'dewi').post('/rapat/baru', { ...plan, invited: invited.join(';') });
  expect(sent.status).toBe(303);
  const { html } = await reader(world).get(sent.location?.split('?')[0]?.replace('/kota-uji', '') ?? '');
  expect(html).toContain('Rabu, 2 Desember 2026, 09.00–11.30 WIB');
});

it('a time that no clock shows comes back with everything that was typed', async ({ world }) => {
  const { invited, ...plan } = plantMeeting(world);
  const sent = await reader(world, 'dewi').post('/rapat/baru', { ...plan, starts_at: '25.00', invited: invited.join(';') });
  expect(sent.status).toBe(422);
  expect(sent.html).toContain('Jam ini tidak dikenali.');
  expect(sent.html).toContain('Aula Kelurahan Jenggot');
});

it('Bu Sri asks for something to be talked about, from the page of the meeting', async ({ world }) => {
  const id = await aMeeting(world);
  expect((await reader(world, 'sri').get(`/rapat/${id}`)).html).toContain(`/kota-uji/rapat/${id}/agenda`);
  const sent = await reader(world, 'sri').post(`/rapat/${id}/agenda`, { meeting_id: id, title: 'Upah borongan' });
  expect(sent.location).toBe(`/kota-uji/rapat/${id}?sudah=forum.add-agenda-item`);
  const { html } = await reader(world).get(`/rapat/${id}`);
  expect(html).toContain('1. Upah borongan');
  expect(html).toContain('Diminta oleh Paguyuban Batik Jenggot');
});

it('proposals that wait for an agenda are offered with whose they are', async ({ world }) => {
  await aProposal(world);
  const id = await aMeeting(world);
  const { html } = await reader(world, 'zaki').get(`/rapat/${id}/agenda`);
  expect(html).toContain('Bangun IPAL komunal di Jenggot');
});

it('Bu Dewi brings a matter forward with one tap, and it does not need JavaScript', async ({ world }) => {
  const id = await aMeeting(world);
  await onAgenda(world, id, { title: 'Pembukaan' });
  const last = await onAgenda(world, id, { title: 'Laporan IPAL' });
  expect((await reader(world, 'dewi').get(`/rapat/${id}`)).html).toContain('Naikkan');
  expect((await reader(world, 'zaki').get(`/rapat/${id}`)).html).not.toContain('Naikkan');
  await reader(world, 'dewi').post(`/rapat/${id}/urutan`, { agenda_item_id: last, direction: 'up' });
  expect((await reader(world).get(`/rapat/${id}`)).html).toMatch(/1\. Laporan IPAL.*2\. Pembukaan/s);
});

it('Bu Dewi ticks who came from a list of names and roles', async ({ world }) => {
  const id = await aMeeting(world);
  world.itIs('2026-12-02');
  const form = await reader(world, 'dewi').get(`/rapat/${id}/hadir`);
  expect(form.html).toContain('Bu Sri');
  expect(form.html).toContain('perajin, Paguyuban Batik Jenggot');
  expect(form.html).not.toContain('Pak Tono');
  const { dewi, sri } = world.actors;
  await reader(world, 'dewi').post(`/rapat/${id}/hadir`, {
    meeting_id: id, held_on: '2026-12-02', chaired_by: dewi.tenureId ?? '', present: sri.tenureId ?? '',
  });
  const { html } = await reader(world).get(`/rapat/${id}`);
  expect(html).toContain('2 dari 3 organisasi hadir, 2 orang.');
});

it('the public reads which organisation chaired, members also who', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'sri');
  const open = await reader(world).get(`/rapat/${id}`);
  expect(open.html).toContain('Sekretariat Forum Batik');
  expect(open.html).not.toContain('Bu Dewi');
  expect((await reader(world, 'zaki').get(`/rapat/${id}`)).html).toContain('Bu Dewi (Sekretariat Forum Batik)');
});

it('the plan comes back as it was written, to be changed', async ({ world }) => {
  const id = await aMeeting(world);
  const { html } = await reader(world, 'dewi').get(`/rapat/${id}/ubah`);
  expect(html).toContain('value="Aula Kelurahan Jenggot"');
  expect(html).toContain(`value="${world.actors.zaki.organisationId}" checked`);
});

it('a cancelled meeting says why, and offers nothing more to do', async ({ world }) => {
  const id = await aMeeting(world);
  await world.as('dewi', cancelMeeting, { meeting_id: id, because: 'Aula terendam banjir rob.' });
  const { html } = await reader(world, 'dewi').get(`/rapat/${id}`);
  expect(html).toContain('Dibatalkan: Aula terendam banjir rob.');
  expect(html).not.toContain(`/kota-uji/rapat/${id}/ubah`);
  const form = await reader(world, 'dewi').get(`/rapat/${id}/agenda`);
  expect([form.status, form.html]).toEqual([409, 'Rapat ini dibatalkan.']);
});

it('minutes are there for everybody', async ({ world }) => {
  const id = await aMeeting(world);
  await hold(world, id, 'zaki');
  await world.as('dewi', publishMinutes, { meeting_id: id, minutes: 'IPAL dibahas dan dilanjutkan bulan depan.' });
  const { html } = await reader(world).get(`/rapat/${id}`);
  expect(html).toContain('IPAL dibahas dan dilanjutkan bulan depan.');
  expect(html).toContain('>selesai<');
});

it('members print the invitation and the attendance list', async ({ world }) => {
  const id = await aMeeting(world);
  await onAgenda(world, id, { title: 'Laporan #IPAL* [Jenggot]' });
  for (const paper of ['undangan', 'daftar-hadir']) {
    const { status, html } = await reader(world, 'zaki').get(`/rapat/${id}/${paper}.pdf`);
    expect([status, html.slice(0, 5)]).toEqual([200, '%PDF-']);
  }
});

it('the letters name people, so the public does not get them', async ({ world }) => {
  const id = await aMeeting(world);
  expect((await reader(world).get(`/rapat/${id}/undangan.pdf`)).status).toBe(401);
  expect((await reader(world).get(`/rapat/${id}`)).html).not.toContain('undangan.pdf');
});

it('everybody takes the date into their calendar', async ({ world }) => {
  const id = await aMeeting(world);
  const { html } = await reader(world).get(`/rapat/${id}/kalender.ics`);
  expect(html).toContain('DTSTART;TZID=Asia/Jakarta:20261202T090000\r\n');
  expect(html).toContain(`/kota-uji/rapat/${id}`);
});

it('an address that names no meeting is not found', async ({ world }) => {
  for (const path of ['/rapat/0193', '/rapat/0193/undangan.pdf', '/rapat/0193/kalender.ics']) {
    expect((await reader(world, 'zaki').get(path)).status).toBe(404);
  }
});
