import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestSite } from '../../../tests/support/site.ts';
import type { Site } from '../../../tests/support/site.ts';
import { freePort } from '../../../tests/support/wait.ts';
import { newId } from '../../kernel/id.ts';
import { commands } from '../../site.tsx';
import { recordImport } from '../index.ts';
import { main } from './main.ts';
import { findToken, keepToken } from './token.ts';

let site: Site;
let server: ServerType;
let port: number;
let folder: string;
const said: string[] = [];

beforeAll(async () => {
  site = await openTestSite();
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'rembug-cli-'));
  const fetch = (request: Request) => site.ask(new URL(request.url).pathname, request);
  server = serve({ fetch, port, hostname: '127.0.0.1' });
});
afterAll(async () => {
  server.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  said.length = 0;
  const listen = (text: unknown) => void said.push(String(text));
  vi.spyOn(console, 'log').mockImplementation(listen);
  vi.spyOn(console, 'error').mockImplementation(listen);
});
afterEach(() => void vi.restoreAllMocks());

const type = (line: string[], token?: string) =>
  main(line, {
    commands,
    environment: { REMBUG_URL: `http://127.0.0.1:${port}`, REMBUG_TOKEN: token, LANG: 'id_ID.UTF-8' },
    now: new Date('2026-11-22T02:00:00Z'),
    here: () => ({
      settings: {
        port,
        host: '127.0.0.1',
        dataDir: folder,
        publicUrl: 'http://localhost',
        secret: site.platform.secret,
      },
      open: () => Promise.resolve({ platform: site.platform, close: async () => {} }),
    }),
  });

const raise = ['forum.raise-problem', '--workspace', 'kota-uji', '--story', 'Air sumur berwarna.'];

test('Bu Zaki raises a problem from the command line, and the same key does it once', async () => {
  const token = await site.tokenOf('zaki');
  const line = [...raise, '--title', 'Belum ada pengolah limbah', '--key', newId()];
  expect(await type(line, token)).toBe(0);
  expect(await type(line, token)).toBe(0);
  expect(said[0]).toMatch(/^problem [0-9a-f-]{36}$/);
  expect(said[1]).toBe(`${said[0]} (known before, nothing was done again)`);
});

test('what is wrong is said by its option, in the language of the terminal', async () => {
  expect(await type([...raise, '--title', 'a'], await site.tokenOf('zaki'))).toBe(1);
  expect(said.join('\n')).toMatch(/Ada isian yang perlu diperbaiki\.\n {2}--title: /);
});

test('a misspelt option lists those there are', async () => {
  expect(await type([...raise, '--titel', 'a'])).toBe(1);
  expect(said.join('\n')).toContain("Unknown option '--titel'");
  expect(said.join('\n')).toContain('--title <line> (needed)');
});

test('without a workspace, without a server, without such a verb: one plain sentence each', async () => {
  expect(await type(['forum.raise-problem', '--title', 'a'])).toBe(1);
  expect(await type(['forum.no-such'])).toBe(1);
  expect(said).toEqual([expect.stringContaining('--workspace'), expect.stringContaining('forum.no-such')]);
});

test('Bu Dewi imports a file; what is wrong in it is said by row', async () => {
  const file = join(folder, 'daftar.csv');
  writeFileSync(
    file,
    'nama,groups,bentuk,keadaan\nKoperasi A,asosiasi,resmi,aktif\n' +
      'Koperasi B,,resmi,aktif\n,asosiasi,resmi,aktif\n',
  );
  const token = await site.tokenOf('dewi');
  const line = ['import', 'identity.add-organisation', file, '--workspace', 'kota-uji'];
  expect(await type([...line, '--check'], token)).toBe(0);
  expect(said.at(-1)).toMatch(/^2 new, 0 there already, 0 twice in the file, 1 wrong\nrow 4: Nama: /);

  const running = type(line, token);
  await vi.waitFor(() => expect(site.sent.some(({ name }) => name === 'record-import')).toBe(true));
  for (const job of site.sent) if (job.name === 'record-import') await recordImport(site.platform, job.data);
  expect(await running).toBe(0);
  expect(said.at(-1)).toMatch(/^1 new, .* 2 wrong\nrow 3: Kelompok .*\nrow 4: Nama: /);
});

test('the audit is verified through the server that has it open, and directly when none has', async () => {
  writeFileSync(join(folder, 'database.lock'), String(process.pid));
  expect(await type(['verify'])).toBe(0);
  expect(said.at(-1)).toMatch(/^kota-uji: the chain of \d+ rows holds/);
  rmSync(join(folder, 'database.lock'));
  expect(await type(['verify'])).toBe(1);
  expect(said.at(-1)).toContain('There is no database');
  writeFileSync(join(folder, 'database'), '');
  expect(await type(['verify'])).toBe(0);
  expect(said.at(-1)).toMatch(/^kota-uji: /);
});

test('a token is kept for its server, readable by its owner only', () => {
  const environment = { XDG_CONFIG_HOME: folder };
  const file = keepToken(environment, 'http://satu', 'tanda-1');
  keepToken(environment, 'http://dua', 'tanda-2');
  expect(findToken(environment, 'http://satu')).toBe('tanda-1');
  expect(findToken({ ...environment, REMBUG_TOKEN: 'x' }, 'http://satu')).toBe('x');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain('tanda-2');
});
