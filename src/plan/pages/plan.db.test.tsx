import { Hono } from 'hono';
import { expect } from 'vitest';
import { design } from '../../../tests/support/commitments.ts';
import { readerOf } from '../../../tests/support/pages.ts';
import { cityMoney, dyersIndicator, dyesProgramme } from '../../../tests/support/programmes.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { makeCommitment } from '../../forum/commitment/commands/make-commitment.ts';
import { allocateBudget } from '../budget/commands/allocate-budget.ts';
import { recordDisbursement } from '../budget/commands/record-disbursement.ts';
import { recordMeasurement } from '../measurement/commands/record-measurement.ts';
import { stopProgramme } from '../programme/commands/stop-programme.ts';
import { handedOverProgrammes } from '../programme/pages/handed-over.tsx';
import { planPages } from './plan.tsx';

const pages = planPages({
  thread: async () => null,
  activities: async () => null,
  participationOf: async () => ({ attended: 30, confirmed: 22 }),
});

/** The page on which an organisation is handed over, with nothing on it but its programmes. */
function handover(organisationId: string) {
  return new Hono<PageEnv>().get('/:workspace/serah-terima', async (c) => {
    const visit = c.get('visit');
    const programmes = await visit.read((tx) => handedOverProgrammes(tx, visit, organisationId));
    return c.html(<main>{programmes}</main>);
  });
}

/** The plain words of a page, as somebody reads them. */
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/[\s\u00a0]+/g, ' ');

async function measuredOutcome(world: World) {
  const programme = await dyesProgramme(world);
  const indicator_id = await dyersIndicator(world, programme.outcome);
  const measured = { phase: 'after', value: '27', measured_on: '2026-11-20', method: 'Kunjungan', measured_count: '24' };
  await world.as('budi', recordMeasurement, { ...measured, indicator_id });
  return { ...programme, indicator_id };
}

async function moneyFor(world: World, { programme_id, outcome }: { programme_id: string; outcome: string }) {
  const city = await cityMoney(world, programme_id);
  const bank = await cityMoney(world, programme_id, { fund_source: 'csr', amount: '50 juta' });
  await world.as('budi', allocateBudget, { budget_line_id: city, result_id: outcome, amount: '60 juta' });
  await world.as('budi', allocateBudget, { budget_line_id: bank, result_id: outcome, amount: '30 juta' });
  await world.as('budi', recordDisbursement, { budget_line_id: city, amount: '50 juta', disbursed_on: '2026-06-01' });
  return { city, bank };
}

it('the public reads what changed, with how many it was measured, and who took part', async ({ world }) => {
  const { outcome } = await measuredOutcome(world);
  const page = words((await readerOf(world, pages).get(`/hasil/${outcome}`)).html);
  expect(page).toContain('Naik 15 orang: dari 12 menjadi 27 (125%).');
  expect(page).toContain('Diukur pada 24 orang.');
  expect(page).toContain('Ikut kegiatannya 30 orang; 22 di antaranya membenarkan sendiri.');
});

it('90 million for 15 more artisans is 6 million each, by plan; by what was paid of it, 2 million', async ({ world }) => {
  const programme = await measuredOutcome(world);
  await moneyFor(world, programme);
  const page = words((await readerOf(world, pages).get(`/hasil/${programme.outcome}`)).html);
  expect(page).toContain('Rp 90.000.000 dialokasikan; Rp 30.000.000 sudah direalisasi.');
  expect(page).toContain('Rp 6.000.000 menurut alokasi');
  expect(page).toContain('Menurut realisasi: Rp 2.000.000.');
});

it('money without a change has no cost per outcome, and says why', async ({ world }) => {
  const programme = await dyesProgramme(world);
  await dyersIndicator(world, programme.outcome, { baseline: '', baseline_on: '' });
  await moneyFor(world, programme);
  const page = words((await readerOf(world, pages).get(`/hasil/${programme.outcome}`)).html);
  expect(page).toContain('belum ada kondisi awal');
  expect(page).toContain('Belum ada perubahan ke arah yang diharapkan.');
  expect(page).not.toMatch(/NaN|Infinity|menurut alokasi/);
});

it('a programme shows its money by line with the total, and that no forum decided it', async ({ world }) => {
  const programme = await dyesProgramme(world);
  await moneyFor(world, programme);
  const page = words((await readerOf(world, pages).get(`/program/${programme.programme_id}`)).html);
  expect(page).toContain('Belum ada keputusan atau komitmen forum di balik program ini.');
  expect(page).toMatch(/APBD kabupaten\/kota 2026 Rp 100\.000\.000 Rp 60\.000\.000 Rp 50\.000\.000/);
  expect(page).toMatch(/Jumlah Rp 150\.000\.000 Rp 90\.000\.000 Rp 50\.000\.000/);
});

it('the entrance says where the money of the year comes from', async ({ world }) => {
  await moneyFor(world, await dyesProgramme(world));
  const page = words((await readerOf(world, pages).get('/rencana')).html);
  expect(page).toContain('Dana 2026 menurut sumber');
  expect(page).toContain('Rp 150 juta dianggarkan; Rp 50 juta sudah direalisasi.');
});

it('empty pages say what belongs there', async ({ world }) => {
  const reader = readerOf(world, pages);
  expect((await reader.get('/rencana')).html).toContain('Belum ada program.');
  expect((await reader.get('/program')).html).toContain('Belum ada program.');
  expect((await reader.get('/hasil')).html).toContain('Belum ada hasil yang dituju.');
});

it('Pak Budi proposes and fills in a programme with forms alone', async ({ world }) => {
  const budi = readerOf(world, pages, 'budi');
  const form = { title: 'Pewarna alam', purpose: 'Limbah berkurang.', starts_on: '04/01/2027', ends_on: '30/11/2027' };
  const { location } = await budi.post('/program/baru', form);
  const path = location?.replace('/kota-uji', '').replace(/\?.*/, '') ?? '';
  expect((await budi.get(path)).html).toContain('Pewarna alam');
  const result = await budi.post(`${path}/hasil`, { programme_id: path.slice(9), level: 'outcome', title: 'Perajin memakainya' });
  expect(result.location).toMatch(/^\/kota-uji\/hasil\/.+\?sudah=plan.add-result$/);
});

it('the form to link a programme offers what the department promised', async ({ world }) => {
  const promise = await world.as('wulan', makeCommitment, design(world));
  const form = (await readerOf(world, pages, 'wulan').get('/program/baru')).html;
  expect(form).toContain(`value="${promise.id}"`);
  expect(form).not.toContain('Keputusan forum yang dijawab');
  expect(form).not.toContain('Rekaan, untuk peragaan');
});

it('buttons are for those who may press them', async ({ world }) => {
  const { programme_id, outcome, indicator_id } = await measuredOutcome(world);
  const start = `/kota-uji/program/${programme_id}/mulai`;
  const measure = `/kota-uji/indikator/${indicator_id}/ukur`;
  const sees = async (who: 'budi' | 'wulan' | 'dewi' | undefined, path: string) =>
    (await readerOf(world, pages, who).get(path)).html;
  expect(await sees('budi', `/program/${programme_id}`)).toContain(start);
  expect(await sees('wulan', `/program/${programme_id}`)).not.toContain(start);
  expect(await sees(undefined, `/program/${programme_id}`)).not.toContain(start);
  expect(await sees('dewi', `/hasil/${outcome}`)).toContain(measure);
  expect(await sees('wulan', `/hasil/${outcome}`)).not.toContain(measure);
});

it('who may not fill in a form is told before, not after', async ({ world }) => {
  const { programme_id, indicator_id } = await measuredOutcome(world);
  const line = await cityMoney(world, programme_id);
  const wulan = readerOf(world, pages, 'wulan');
  for (const path of [`program/${programme_id}/ubah`, `program/${programme_id}/pagu`, `pagu/${line}/alokasi`, `indikator/${indicator_id}/ukur`]) {
    expect((await wulan.get(`/${path}`)).status).toBe(403);
  }
});

it('the records behind a change are listed with how and by whom', async ({ world }) => {
  const { indicator_id } = await measuredOutcome(world);
  const page = words((await readerOf(world, pages).get(`/indikator/${indicator_id}`)).html);
  expect(page).toMatch(/20 November 2026 27 orang \(sesudah\) Diukur pada 24 orang\. Cara: Kunjungan\. Diukur oleh Dinas/);
});

it('a budget line shows where it goes and what is left', async ({ world }) => {
  const { city } = await moneyFor(world, await dyesProgramme(world));
  const page = words((await readerOf(world, pages).get(`/pagu/${city}`)).html);
  expect(page).toContain('Rp 40.000.000 belum dialokasikan.');
  expect(page).toContain('Rp 50.000.000 belum direalisasi.');
  expect(page).toContain('pagu murni');
});

it('who takes over a department is handed its programmes, but not those that are over', async ({ world }) => {
  const going = await dyesProgramme(world);
  const over = await dyesProgramme(world);
  await world.as('budi', stopProgramme, { programme_id: over.programme_id, reason: 'Digabung dengan yang lain.' });
  const handed = readerOf(world, handover(world.actors.hartono.organisationId ?? ''), 'hartono');
  const { html } = await handed.get('/serah-terima');
  expect(html).toContain(`/kota-uji/program/${going.programme_id}`);
  expect(html).not.toContain(over.programme_id);
});

it('what is not there is not found', async ({ world }) => {
  const reader = readerOf(world, pages);
  for (const path of ['program', 'hasil', 'pagu', 'indikator']) {
    expect((await reader.get(`/${path}/bukan-itu`)).status).toBe(404);
  }
});
