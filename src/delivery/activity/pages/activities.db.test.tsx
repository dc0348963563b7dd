import { expect } from 'vitest';
import {
  aHeldTraining, aWorker, activityNow, anActivity, attendedBy, countsOf, registeredFor,
} from '../../../../tests/support/activities.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import { dyesProgramme } from '../../../../tests/support/programmes.ts';
import { TODAY, it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { activityPages } from './activities.tsx';
import { cancelActivity } from '../commands/cancel-activity.ts';
import { confirmParticipation } from '../../participation/commands/confirm-participation.ts';

const pages = activityPages({ thread: async () => null });

it('the public reads counts, and no name', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present', useful: 'Warna jalawe.' });
  const { html } = await readerOf(world, pages).get(`/kegiatan/${id}`);
  expect(html).toContain('Ditegaskan oleh peserta');
  expect(html).toContain('Dinas Perdagangan, Koperasi dan UKM');
  for (const personal of ['Bu Sri', 'Mbok Darmi', 'Pak Budi', 'jalawe']) expect(html).not.toContain(personal);
});

it('members read the names and what each says', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'absent', useful: 'Warna jalawe.' });
  const { html } = await readerOf(world, pages, 'wulan').get(`/kegiatan/${id}`);
  for (const said of ['Bu Sri', 'dibantah', 'Mbok Darmi', 'tercatat tidak hadir', 'Warna jalawe.']) expect(html).toContain(said);
});

it('an activity that was held is not done: its follow-up is waited for', async ({ world }) => {
  const id = await aHeldTraining(world);
  const { html } = await readerOf(world, pages).get(`/kegiatan/${id}`);
  expect(html).toContain('menunggu tindak lanjut 3 bulan');
  expect(html).toContain('Sabtu, 20 Februari 2027');
});

it('an activity without a programme says so, and its organiser is shown the way', async ({ world }) => {
  const id = await anActivity(world);
  const { programme_id } = await dyesProgramme(world);
  const loose = 'Kegiatan ini belum terhubung dengan program mana pun.';
  const way = `/kota-uji/kegiatan/${id}/program`;
  expect((await readerOf(world, pages).get(`/kegiatan/${id}`)).html).toContain(loose);
  expect((await readerOf(world, pages).get(`/kegiatan/${id}`)).html).not.toContain(way);
  const budi = readerOf(world, pages, 'budi');
  expect((await budi.get(`/kegiatan/${id}`)).html).toContain(way);
  const sent = await budi.post(`/kegiatan/${id}/program`, { activity_id: id, programme_id });
  expect(sent.location).toMatch(`/kota-uji/kegiatan/${id}?`);
  expect((await budi.get(`/kegiatan/${id}`)).html).not.toContain(loose);
});

it('Bu Sri takes part with one tap, and afterwards answers with another', async ({ world }) => {
  const id = await anActivity(world, { planned_for: TODAY });
  const sri = readerOf(world, pages, 'sri');
  expect((await sri.get(`/kegiatan/${id}`)).html).toContain('Ya, saya ikut');
  await sri.post(`/kegiatan/${id}/ikut`, { activity_id: id });
  expect((await sri.get(`/kegiatan/${id}`)).html).toContain('Anda terdaftar sebagai peserta.');
  await readerOf(world, pages, 'budi').post(`/kegiatan/${id}/laksana`, { activity_id: id, held_on: TODAY });
  await attendedBy(world, id, 'Bu Sri');
  expect((await sri.get(`/kegiatan/${id}/tegaskan`)).html).toContain('Saya tidak hadir');
  await sri.post(`/kegiatan/${id}/tegaskan`, { activity_id: id, answer: 'present' });
  expect(await countsOf(world, id)).toMatchObject({ attended: 1, confirmed: 1 });
  expect((await sri.get(`/kegiatan/${id}`)).html).toContain('Anda sudah menegaskan kehadiran Anda.');
});

it('who is not registered is told so instead of being asked', async ({ world }) => {
  const id = await aHeldTraining(world);
  const { status, html } = await readerOf(world, pages, 'nanang').get(`/kegiatan/${id}/tegaskan`);
  expect([status, html]).toEqual([403, 'Anda tidak terdaftar pada kegiatan ini.']);
});

it('the organiser ticks artisans of one cluster, and who is registered is no longer asked for', async ({ world }) => {
  const id = await anActivity(world);
  const worker = await aWorker(world, 'Mbok Darmi');
  const budi = readerOf(world, pages, 'budi');
  expect((await budi.get(`/kegiatan/${id}/peserta`)).html).toContain('Mbok Darmi');
  expect((await budi.get(`/kegiatan/${id}/peserta?sentra=${newId()}`)).html).not.toContain('Mbok Darmi');
  await budi.post(`/kegiatan/${id}/peserta`, { activity_id: id, worker_ids: worker });
  expect((await budi.get(`/kegiatan/${id}/peserta`)).html).not.toContain('Mbok Darmi');
});

it('attendance is ticked on one page, and what was ticked stands there again', async ({ world }) => {
  const id = await aHeldTraining(world);
  const budi = readerOf(world, pages, 'budi');
  const [sri] = await registeredFor(world, id);
  const { version } = await activityNow(world, id);
  await budi.post(`/kegiatan/${id}/hadir`, { activity_id: id, _version: `${version}`, attended: sri?.id ?? '' });
  const { html } = await budi.get(`/kegiatan/${id}/hadir`);
  expect(html.match(/checked/g)).toHaveLength(1);
});

it('forms of the organiser open for nobody else, and the list to sign for members only', async ({ world }) => {
  const id = await aHeldTraining(world);
  for (const form of ['program', 'peserta', 'hadir', 'tindak-lanjut']) {
    expect((await readerOf(world, pages, 'wulan').get(`/kegiatan/${id}/${form}`)).status, form).toBe(403);
  }
  expect((await readerOf(world, pages).get(`/kegiatan/${id}/daftar-hadir`)).status).toBe(401);
  expect((await readerOf(world, pages, 'zaki').get(`/kegiatan/${id}/daftar-hadir`)).html).toContain('Mbok Darmi');
});

it('the secretary of the association may answer for who has no account, and not for Bu Sri', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  const darmi = (await registeredFor(world, id)).find(({ name }) => name === 'Mbok Darmi');
  const rina = readerOf(world, pages, 'rina');
  const { html } = await rina.get(`/kegiatan/${id}`);
  expect(html.match(/Tegaskan untuknya/g)).toHaveLength(1);
  const path = `/kegiatan/${id}/peserta/${darmi?.id}/tegaskan`;
  expect((await rina.get(path)).html).toContain('Mbok Darmi, Pelatihan pewarna alam');
  await rina.post(path, { participation_id: darmi?.id ?? '', answer: 'present', consent: 'by_phone' });
  expect((await rina.get(`/kegiatan/${id}`)).html).toContain('jawaban dibantu: Disetujui lewat telepon');
});

it('what comes stands before what is past, and the list is narrowed by kind and state', async ({ world }) => {
  const soon = await anActivity(world, { title: 'Pameran Pekan Batik', kind: 'exhibition' });
  const over = await anActivity(world);
  await world.as('budi', cancelActivity, { activity_id: over, because: 'Hujan lebat.' });
  const reader = readerOf(world, pages);
  const { html } = await reader.get('/kegiatan');
  expect(html.indexOf(soon)).toBeGreaterThan(0);
  expect(html.indexOf(soon)).toBeLessThan(html.indexOf(over));
  const exhibitions = await reader.get('/kegiatan?jenis=exhibition');
  expect([exhibitions.html.includes(soon), exhibitions.html.includes(over)]).toEqual([true, false]);
  const cancelled = await reader.get('/kegiatan?keadaan=cancelled');
  expect([cancelled.html.includes(soon), cancelled.html.includes(over)]).toEqual([false, true]);
});

it('a list of more than fifty goes on where it ended', async ({ world }) => {
  for (let day = 10; day < 28; day++) {
    for (const at of ['9.00', '11.00', '13.00']) await anActivity(world, { planned_for: `2026-10-${day}`, starts_at: at });
  }
  const reader = readerOf(world, pages);
  const first = await reader.get('/kegiatan');
  const next = /href="([^"]*sebelum=[^"]*)"/.exec(first.html)?.[1]?.replace('/kota-uji', '') ?? '';
  const second = await reader.get(next);
  const listed = [first, second].flatMap(({ html }) => html.match(/class="row-title" href="[^"]*"/g) ?? []);
  expect(listed).toHaveLength(54);
  expect(new Set(listed).size).toBe(54);
});

it('a phone takes a planned activity into its calendar, where it is cancelled with it', async ({ world }) => {
  const id = await anActivity(world, { planned_for: '2026-12-01', starts_at: '9.00' });
  const reader = readerOf(world, pages);
  expect((await reader.get(`/kegiatan/${id}`)).html).toContain(`/kegiatan/${id}/kalender.ics`);
  const { html: file } = await reader.get(`/kegiatan/${id}/kalender.ics`);
  expect(file).toContain('DTSTART;TZID=Asia/Jakarta:20261201T090000');
  await world.as('budi', cancelActivity, { activity_id: id, because: 'Hujan lebat.' });
  expect((await reader.get(`/kegiatan/${id}/kalender.ics`)).html).toContain('STATUS:CANCELLED');
});

it('an empty list says who fills it', async ({ world }) => {
  const { html } = await readerOf(world, pages).get('/kegiatan');
  expect(html).toContain('Belum ada kegiatan yang akan datang.');
  expect(html).toContain('Kegiatan direncanakan dinas, asosiasi, mitra, atau sekretariat.');
});
