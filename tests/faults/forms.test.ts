import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { catalogue } from '../../src/platform/problem/catalogue.ts';
import { openTestSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { browserOf } from './browser.ts';
import type { Browser } from './browser.ts';

let site: Site;
let zaki: Browser;
let dewi: Browser;
let nobody: Browser;

beforeAll(async () => {
  site = await openTestSite();
  zaki = await browserOf(site, 'zaki');
  dewi = await browserOf(site, 'dewi');
  nobody = await browserOf(site);
});
afterAll(() => site.close());

const raise = '/kota-uji/masalah/baru';
const noPlant = { title: 'Sentra kami belum punya IPAL', story: 'Air bekas celupan mengalir ke sumur.' };
const said = catalogue('id');

const pageOf = (location: string) => location.replace(/\?.*/, '');

test('sending a form twice at the same moment raises one problem', async () => {
  const typed = { ...noPlant, title: `Satu kali saja ${newId()}`, _key: newId() };
  const answers = await Promise.all([1, 2, 3, 4].map(() => zaki.post(raise, typed)));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
  const list = await nobody.get('/kota-uji/masalah');
  expect(list.text.split(typed.title).length - 1).toBe(1);
});

test('who edits what changed meanwhile sees both versions, and can go on from there', async () => {
  const page = pageOf((await zaki.post(raise, noPlant)).location);
  const form = await zaki.get(`${page}/ubah`);
  const fixed = { problem_id: page.split('/').at(-1) ?? '', _version: '1' };
  expect(form.text).toContain('name="_version"');
  const first = await zaki.post(`${page}/ubah`, { ...noPlant, ...fixed, title: 'Versi yang lebih dulu' });
  expect(first.status).toBe(303);
  const late = { ...noPlant, ...fixed, title: 'Versi yang terlambat' };
  const stale = await zaki.post(`${page}/ubah`, late);
  expect(stale.status).toBe(409);
  for (const words of [said.stale.happened, 'Versi yang lebih dulu', 'Versi yang terlambat']) {
    expect(stale.text).toContain(words);
  }
  expect((await nobody.get(page)).text).toContain('Versi yang lebih dulu');
  const version = /name="_version" value="(\d+)"/.exec(stale.text)?.[1] ?? '';
  expect((await zaki.post(`${page}/ubah`, { ...late, _version: version })).status).toBe(303);
  expect((await nobody.get(page)).text).toContain('Versi yang terlambat');
});

test('a field that is too long is said at the field, and what was typed is still there', async () => {
  const long = 'Sumur kami berwarna. '.repeat(20);
  const { status, text } = await zaki.post(raise, { ...noPlant, title: long });
  expect(status).toBe(422);
  expect(text).toContain('Terlalu panjang: paling banyak 140 huruf.');
  expect(text).toContain(long.trim());
  expect(text).toContain(noPlant.story);
});

test('a form that is too large is refused with a page, a program with a problem', async () => {
  const page = await zaki.post(raise, { ...noPlant, story: 'a'.repeat(13_000_000) });
  expect(page.status).toBe(413);
  expect(page.text).toContain(said['too-large'].happened);
  const json = { 'content-type': 'application/json', 'idempotency-key': newId() };
  const body = JSON.stringify({ ...noPlant, story: 'a'.repeat(13_000_000) });
  const problem = await zaki.post('/api/kota-uji/commands/forum.raise-problem', body, json);
  expect(problem.status).toBe(413);
  expect(JSON.parse(problem.text)).toMatchObject({ title: said['too-large'].happened });
});

test('a day that is none is said at the field, as it was typed', async () => {
  const meeting = { title: 'Rapat IPAL', planned_for: '31/02/2026', starts_at: '09:00', place: 'Balai' };
  const { status, text } = await dewi.post('/kota-uji/rapat/baru', meeting);
  expect(status).toBe(422);
  expect(text).toContain('Tanggal ini tidak dikenali.');
  expect(text).toContain('31/02/2026');
});

test('what was typed before the session ran out is still there after signing in again', async () => {
  const asked = await nobody.post(raise, noPlant);
  expect(asked.status).toBe(401);
  for (const typed of Object.values(noPlant)) expect(asked.text).toContain(typed);
  const wrong = { name: 'bu.zaki@contoh.id', password: 'salah sekali', kept: keptIn(asked.text) };
  const again = await nobody.post('/masuk', wrong);
  expect(again.status).toBe(401);
  for (const typed of Object.values(noPlant)) expect(again.text).toContain(typed);
});

/** What the sign-in page carries along, as a browser would send it. */
function keptIn(html: string): string {
  const value = /name="kept" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const marks: Record<string, string> = { quot: '"', amp: '&', '#39': "'", lt: '<', gt: '>' };
  return value.replace(/&(quot|amp|#39|lt|gt);/g, (whole, name: string) => marks[name] ?? whole);
}

test('markup is shown as it was typed, and does nothing', async () => {
  const typed = { title: '<script>alert("x")</script>', story: '<img src=x onerror=alert(1)> & "kutip"' };
  const page = pageOf((await zaki.post(raise, typed)).location);
  for (const address of [page, '/kota-uji/masalah', `${page}/jawab`]) {
    const { text } = await dewi.get(address);
    expect(text, address).toContain('&lt;script&gt;');
    expect(text, address).not.toMatch(/<script>alert|<img src=x/);
  }
});

test('signs that cannot be stored are said at the field', async () => {
  const { status, text } = await zaki.post(raise, { ...noPlant, title: 'Air\u0000selokan' });
  expect(status).toBe(422);
  expect(text).toContain('Tulisan ini mengandung tanda yang tidak dapat disimpan.');
});

test.each([
  ['percent signs that stand for nothing', 'title=%E0%A4%A&story=100%', {}],
  ['bytes that are no text', new Uint8Array([0x74, 0x3d, 0xff, 0xfe, 0x26]), {}],
  ['names that programs stumble over', '__proto__=1&constructor=2&toString=3', {}],
  ['another kind of body', '{"title":"Air selokan"}', { 'content-type': 'application/json' }],
  ['no kind at all', 'title', { 'content-type': '' }],
  ['parts without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
  ['parts that never end', '--x\r\nContent-Disp', { 'content-type': 'multipart/form-data; boundary=x' }],
])('a form with %s is refused, and nothing breaks', async (_what, body, headers) => {
  for (const address of [raise, '/masuk', '/bahasa', '/kota-uji/impor']) {
    const { status } = await zaki.post(address, body, headers);
    expect(status, address).toBeLessThan(500);
  }
});

const brokenJson = ['{', 'null', '[]', '"x"', '['.repeat(100_000)];

test.each([...brokenJson, '{"__proto__":{"title":"x"}}', '{"title":"a\\ud800"}'])(
  'a program that sends %.20s is told that it is no sensible JSON',
  async (body) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': newId() };
    const answer = await zaki.post('/api/kota-uji/commands/forum.raise-problem', body, headers);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 422 });
  },
);

test.each<Record<string, string>>([
  { cookie: 'rembug_peran=%E0%A4%A; rembug_bahasa=%; rembug.session_token=%00junk.%ff; =; ;;' },
  { authorization: 'Bearer abc.%00' },
  { authorization: 'Basic x' },
])('a visitor with broken papers (%o) is a visitor without any', async (headers) => {
  expect((await nobody.get('/kota-uji', headers)).status).toBe(200);
});

test.each(['?sebelum=x&sebelum=y', '?sebelum=%ff', '?%', '?sudah=__proto__', `?sebelum=${'a'.repeat(8000)}`])(
  'a list asked for with %.30s is the list',
  async (query) => {
    expect((await nobody.get(`/kota-uji/masalah${query}`)).status).toBe(200);
  },
);
