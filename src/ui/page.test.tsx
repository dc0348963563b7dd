import { describe, expect, test } from 'vitest';
import { Figure } from './figure.tsx';
import type { Frame } from './frame.ts';
import { Page, PlainPage } from './page.tsx';
import { Table } from './table.tsx';
import { Thing } from './thing.tsx';
import { drawn } from './testing/drawn.ts';

const frame: Frame = {
  language: 'id',
  path: '/pekalongan/forum?keadaan=terbuka&hal=2',
  person: { name: 'Zakiyah' },
  actingFor: { organisation: 'Paguyuban <Batik>', role: 'ketua' },
  workspace: { slug: 'pekalongan', name: 'Kota Pekalongan' },
  assets: { css: '/a/s.css', js: '/a/n.js' },
};

function page(more: Partial<Frame> = {}): string {
  return drawn(<Page frame={{ ...frame, ...more }} title="Forum" section="forum" />);
}

describe('every page of a workspace', () => {
  test('says where one is and for whom one acts', () => {
    expect(page()).toContain('Kota Pekalongan');
    expect(page()).toContain('Paguyuban &lt;Batik&gt; (ketua)');
  });

  test('offers to change the role only to who has several', () => {
    expect(page()).not.toContain('/pekalongan/peran');
    expect(page({ severalRoles: true })).toContain('href="/pekalongan/peran"');
  });

  test('leads to six places and marks the current one', () => {
    const html = page();
    for (const place of ['', '/forum', '/rencana', '/kegiatan', '/data', '/lainnya']) {
      expect(html).toContain(`<li><a href="/pekalongan${place}"`);
    }
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('href="/pekalongan/forum" aria-current="page"');
  });

  test('switches the language and comes back to the same list', () => {
    expect(page()).toContain('name="path" value="/pekalongan/forum?keadaan=terbuka&amp;hal=2"');
    expect(page()).toMatch(/name="language" value="en" lang="en"/);
    expect(page({ language: 'en' })).toMatch(/<html lang="en">.*name="language" value="id"/s);
  });

  test('lets one sign in and return, or sign out', () => {
    const stranger = page({ person: undefined, actingFor: undefined });
    expect(stranger).toContain('href="/masuk?kembali=%2Fpekalongan%2Fforum%3Fkeadaan%3Dterbuka%26hal%3D2"');
    expect(page()).toContain('action="/keluar"');
  });

  test('leads from the sign-in page to itself, not around in ever longer addresses', () => {
    const there = page({ person: undefined, actingFor: undefined, path: '/masuk?kembali=%2Fpekalongan' });
    expect(there).toContain('class="door" href="/masuk?kembali=%2Fpekalongan"');
  });

  test('lets a keyboard skip to the content', () => {
    expect(page()).toMatch(/<a class="skip" href="#isi">.*<main id="isi"/s);
  });

  test('says once what was done', () => {
    expect(page({ notice: 'Masalah Anda sudah tercatat.' })).toContain('role="status" data-done');
    expect(page()).not.toContain('role="status"');
  });

  test('a demonstration says that it is one', () => {
    expect(page({ demonstration: true })).toContain('Peragaan:');
    expect(page()).not.toContain('Peragaan:');
  });
});

test('a plain page has no navigation even for somebody inside a workspace', () => {
  expect(drawn(<PlainPage frame={frame} title="Masuk" />)).not.toContain('class="places"');
});

describe('a figure', () => {
  test('that nobody counted is no data, never nought', () => {
    const html = drawn(<Figure label="Pekerja" href="/p/data" />);
    expect(html).toContain('belum ada data');
    expect(html).not.toContain('href');
  });

  test('of nought is shown as nought, with its source and records', () => {
    const html = drawn(<Figure label="Pekerja" value="0" unit="orang" source="Dinas, 2017" href="/p/data" />);
    expect(html).toContain('>0<small> orang</small>');
    expect(html).toContain('Sumber: Dinas, 2017');
    expect(html).toContain('href="/p/data"');
  });
});

test('a table can be scrolled by keyboard, and its rows and columns are named', () => {
  const html = drawn(<Table caption="Sentra" columns={[{ label: 'Nama' }, { label: 'Usaha', figures: true }]}
    rows={[['Kauman', '30']]} />);
  expect(html).toMatch(/role="region" aria-label="Sentra" tabindex="0"/);
  expect(html).toContain('<th scope="row">Kauman</th><td class="num">30</td>');
});

test('a state is a word for whoever cannot see its colour', () => {
  const html = drawn(<Thing title="IPAL" state={{ word: 'diputuskan', tone: 'good' }} />);
  expect(html).toContain('>diputuskan</span>');
});
