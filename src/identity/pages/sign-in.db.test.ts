import { afterAll, beforeAll, expect, it } from 'vitest';
import { formOf, openBrowser } from '../../../tests/support/browser.ts';
import type { Browser } from '../../../tests/support/browser.ts';
import { operator, people } from '../../../tests/support/people.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { openTestSite } from '../../../tests/support/site.ts';
import type { Site } from '../../../tests/support/site.ts';
import { newId } from '../../kernel/id.ts';
import { run } from '../../platform/command/run.ts';
import { inScope } from '../../platform/database/scope.ts';
import { operatorLink } from '../accounts-of-people.ts';
import { openWorkspace } from '../commands/open-workspace.ts';
import { renewFirstLink } from '../commands/renew-first-link.ts';
import { identityTables } from '../schema.ts';
import { hashToken, makeSignInLink } from '../sign-in-link.ts';

let site: Site;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

const owner = () => identityTables(site.platform.engine.owner);

/** A link for somebody of the workspace, as the secretariat hands it over. */
async function linkFor(name: string, now = site.platform.now()): Promise<string> {
  const people = owner().selectFrom('identity.person').selectAll();
  const person = await people.where('name', '=', name).executeTakeFirstOrThrow();
  const { workspace_id: workspaceId, id: personId } = person;
  const scope = { workspaceId, audience: 'member' } as const;
  return inScope(site.platform.database, scope, (tx) => makeSignInLink(tx, { workspaceId, personId, now }));
}

async function signedIn(who: PersonName, address?: string): Promise<Browser> {
  const browser = openBrowser(site, address);
  await browser.post(`/tautan/${await linkFor(people[who].name)}`, {});
  return browser;
}

async function withPassword(who: PersonName, email: string, password: string): Promise<void> {
  const browser = await signedIn(who);
  expect(await browser.post('/perangkat/kata-sandi', { email, password })).toMatchObject({ status: 303 });
}

it('a link says for whom it is, and one button signs them in without a password', async () => {
  const browser = openBrowser(site);
  const path = `/tautan/${await linkFor('Bu Sri')}`;
  const { html } = await browser.get(path);
  expect(html).toContain('Tautan ini untuk Bu Sri, Kota Uji.');
  expect((await browser.post(path, formOf(html, path))).location).toBe('/kota-uji');
  expect((await browser.get('/kota-uji/orang')).status).toBe(200);
});

it('a link works once: whoever finds it afterwards gets a page that says so', async () => {
  const path = `/tautan/${await linkFor('Bu Sri')}`;
  await openBrowser(site).post(path, {});
  const finder = openBrowser(site);
  for (const seen of [await finder.get(path), await finder.post(path, {})]) {
    expect(seen.status).toBe(410);
    expect(seen.html).toContain('sudah dipakai atau sudah lewat waktunya');
  }
  expect((await finder.get('/kota-uji/orang')).status).toBe(401);
});

it('who taps it again on the device where it was used goes on into the workspace', async () => {
  const browser = openBrowser(site);
  const path = `/tautan/${await linkFor('Bu Sri')}`;
  await browser.post(path, {});
  expect((await browser.get(path)).location).toBe('/kota-uji');
});

it('after a week it has run out', async () => {
  const path = `/tautan/${await linkFor('Bu Sri', new Date(site.platform.now().getTime() - 7 * 24 * 3_600_000))}`;
  expect((await openBrowser(site).get(path)).status).toBe(410);
});

it('a link nobody ever made is no link', async () => {
  expect((await openBrowser(site).get('/tautan/tebakan')).status).toBe(410);
});

it('a link of one region opens no other', async () => {
  const workspaceId = newId();
  const names = { name: 'Kabupaten Lain', slug: 'kabupaten-lain', forum: 'Forum Lain', secretary: 'Bu Lain' };
  const input = { ...names, region_codes: '33.26' };
  const { reveal } = await run(site.platform, openWorkspace, { workspaceId, actor: operator, key: newId(), input });
  const browser = openBrowser(site);
  expect((await browser.post(`/tautan/${reveal}`, {})).location).toBe('/kabupaten-lain');
  expect((await browser.get('/kabupaten-lain/orang')).html).toContain('Bu Lain');
  const elsewhere = await browser.get('/kota-uji/orang');
  expect(elsewhere.status).toBe(403);
  expect(elsewhere.html).not.toContain('Bu Sri');
  const another = run(site.platform, renewFirstLink, { workspaceId, actor: operator, key: newId(), input: {} });
  await expect(another, 'the operator has no way in any more').rejects.toMatchObject({ code: 'illegal-move' });
});

it('what was typed before the session ran out survives signing in, and is recorded once', async () => {
  const browser = await signedIn('zaki');
  const empty = await browser.get('/kota-uji/masalah/baru');
  const typed = {
    ...formOf(empty.html, '/kota-uji/masalah/baru'),
    title: 'Air sumur "keruh" & berbau',
    story: 'Sejak musim hujan.\nWarga mengeluh.',
  };
  browser.forget();
  const refused = await browser.post('/kota-uji/masalah/baru', typed);
  expect(refused.status).toBe(401);
  expect(refused.html).toContain('Yang Anda ketik tersimpan.');
  await withPassword('zaki', 'zaki@contoh.id', 'kata sandi Bu Zaki');
  const signIn = (page: string, password: string) =>
    browser.post('/masuk', { ...formOf(page, '/masuk'), name: 'zaki@contoh.id', password });
  const wrong = await signIn(refused.html, 'bukan yang ini');
  expect(wrong.status).toBe(401);
  const right = await signIn(wrong.html, 'kata sandi Bu Zaki');
  for (const shown of ['Anda sudah masuk', 'Bu Zaki', 'Keluar']) expect(right.html).toContain(shown);
  expect(right.html).toContain('Air sumur &quot;keruh&quot; &amp; berbau');
  const kept = formOf(right.html, '/kota-uji/masalah/baru');
  expect(kept).toEqual(typed);
  const sent = await browser.post('/kota-uji/masalah/baru', kept);
  expect(sent.status).toBe(303);
  expect((await browser.post('/kota-uji/masalah/baru', kept)).location).toBe(sent.location);
  const list = await browser.get('/kota-uji/masalah');
  expect(list.html.split('Air sumur &quot;keruh&quot;')).toHaveLength(2);
});

it('a wrong password keeps the name, says what to do, and shows no password back', async () => {
  const { status, html } = await openBrowser(site, '203.0.113.20')
    .post('/masuk', { name: 'siapa@contoh.id', password: 'rahasia sekali', back: '/kota-uji' });
  expect(status).toBe(401);
  expect(html).toContain('tidak cocok');
  expect(html).toContain('value="siapa@contoh.id"');
  expect(html).not.toContain('rahasia sekali');
});

it('the eleventh try within a minute is refused, from this address only', async () => {
  const guess = (browser: Browser) => browser.post('/masuk', { name: 'sri@contoh.id', password: 'tebakan' });
  const guesser = openBrowser(site, '203.0.113.66');
  for (let attempt = 0; attempt < 10; attempt++) expect((await guess(guesser)).status).toBe(401);
  const refused = await guess(guesser);
  expect(refused.status).toBe(429);
  expect(refused.html).toContain('Terlalu banyak percobaan');
  expect((await guess(openBrowser(site, '203.0.113.67'))).status).toBe(401);
});

it('what came back tampered with is dropped, and signing in leads nowhere else', async () => {
  await withPassword('rina', 'rina@contoh.id', 'kata sandi Mbak Rina');
  const forged = { back: '//jahat.example', kept: '{bukan json' };
  const given = { name: 'rina@contoh.id', password: 'kata sandi Mbak Rina', ...forged };
  const { status, location } = await openBrowser(site, '203.0.113.30').post('/masuk', given);
  expect({ status, location }).toEqual({ status: 303, location: '/' });
});

it('a password that was being set when the session ran out is not carried through the page', async () => {
  const typed = { password: 'sangat rahasia ini', current: 'lama sekali' };
  const { html } = await openBrowser(site).post('/perangkat/kata-sandi', typed);
  expect(html).not.toContain('sangat rahasia ini');
  expect(html).not.toContain('lama sekali');
});

it('she sees her devices by name and ends the other one; nobody ends somebody else’s', async () => {
  const phone = await signedIn('wulan');
  const office = await signedIn('wulan');
  const { html } = await office.get('/perangkat');
  expect(html).toContain('Chrome, Android (perangkat ini)');
  const id = /name="id" value="([^"]+)"/.exec(html)?.[1] ?? '';
  await (await signedIn('budi')).post('/perangkat/akhiri', { id });
  expect((await phone.get('/perangkat')).status).toBe(200);
  expect((await office.post('/perangkat/akhiri', { id })).status).toBe(303);
  expect((await phone.get('/perangkat')).status).toBe(401);
  expect((await office.get('/perangkat')).status).toBe(200);
});

it('a password needs ten characters and a name to sign in with; both are said at their field', async () => {
  const browser = await signedIn('tono');
  const short = await browser.post('/perangkat/kata-sandi', { email: 'tono@bank.example', password: 'pendek' });
  expect(short.status).toBe(422);
  expect(short.html).toContain('paling sedikit 10 huruf');
  expect(short.html).toContain('value="tono@bank.example"');
  const nameless = await browser.post('/perangkat/kata-sandi', { password: 'cukup panjang ini' });
  expect(nameless.html).toContain('Mohon diisi.');
});

it('signing out ends the session on the server as well', async () => {
  const browser = await signedIn('hartono');
  const before = await browser.get('/perangkat');
  expect(before.status).toBe(200);
  expect((await browser.post('/keluar', {})).location).toBe('/');
  expect((await browser.get('/perangkat')).status).toBe(401);
});

it('the first operator makes an account by the link of the start and opens a workspace', async () => {
  const token = (await operatorLink(site.platform)) ?? '';
  const second = (await operatorLink(site.platform)) ?? '';
  const browser = openBrowser(site, '203.0.113.40');
  const form = await browser.get(`/tautan/${token}`);
  expect(form.html).toContain('pengelola peladen');
  const account = { name: 'Mas Op', email: 'Op@contoh.id', password: 'panjang sekali ini' };
  const wrong = await browser.post(`/tautan/${token}`, { ...account, email: 'bukan surel' });
  expect(wrong.status).toBe(422);
  const made = await browser.post(`/tautan/${token}`, account);
  expect(made.location).toBe('/ruang-kerja');
  expect((await openBrowser(site).get(`/tautan/${second}`)).status, 'other links of the start are used up').toBe(410);
  expect(await operatorLink(site.platform)).toBeUndefined();
  const blank = await browser.get('/ruang-kerja/baru');
  const names = { name: 'Blitar', slug: 'blitar', forum: 'Forum Blitar', secretary: 'Bu Endang' };
  const given = { ...formOf(blank.html, '/ruang-kerja/baru'), ...names, region_codes: '35.05;35.72' };
  const refused = await browser.post('/ruang-kerja/baru', { ...given, slug: 'masuk' });
  expect(refused.status).toBe(422);
  const opened = await browser.post('/ruang-kerja/baru', given);
  expect(opened.html).toMatch(/http:\/\/localhost\/tautan\/[\w-]{43}/);
  const again = await browser.post('/ruang-kerja/baru', given);
  expect(again.html, 'sent twice it is one').toContain('sudah pernah ditampilkan');
  expect((await browser.get('/ruang-kerja')).html).toContain('Blitar');
  expect((await browser.get('/blitar/orang')).status, 'and sees nothing of it').toBe(403);
});

it('nobody but the operator sees the workspaces of the server', async () => {
  expect((await openBrowser(site).get('/ruang-kerja')).status).toBe(401);
  expect((await (await signedIn('dewi')).get('/ruang-kerja')).status).toBe(403);
});

it('only the hash of a link is stored', async () => {
  const token = await linkFor('Bu Sri');
  const rows = await owner().selectFrom('account.sign_in_link').select('token_hash').execute();
  const stored = rows.map((row) => row.token_hash);
  expect(stored).toContain(hashToken(token));
  expect(stored).not.toContain(token);
});

it('a form of another site is refused with a page, and so is one that is too large', async () => {
  const headers = { origin: 'https://jahat.example' };
  const foreign = await site.ask('/masuk', { method: 'POST', headers, body: new URLSearchParams({ name: 'x' }) });
  expect(foreign.status).toBe(403);
  expect(await foreign.text()).toContain('bukan wewenang');
  const large = await openBrowser(site).post('/masuk', { name: 'x'.repeat(13 * 1024 * 1024) });
  expect(large.status).toBe(413);
  expect(large.html).toContain('terlalu besar');
});
