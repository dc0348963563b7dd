import { describe, expect, test } from 'vitest';
import { Speaking } from '../language.tsx';
import { Disagreement } from './disagreement.tsx';
import { Growth } from './growth.tsx';
import { Health } from './health.tsx';
import { Symbols } from './symbols.tsx';
import { drawn } from '../testing/drawn.ts';

const told = { title: 'Judul <gambar>', describes: 'Satu kalimat.' };
const count = (html: string, part: string) => html.split(part).length - 1;

describe('figures that disagree', () => {
  const figures = [
    { value: 1081, source: 'Dinas', date: '2016' },
    { value: 634, source: 'Lain', date: '2015' },
    { value: 645, source: 'BPS', apart: 'Kabupaten Pekalongan, pemerintah yang berbeda.' },
  ];
  const html = drawn(<Disagreement {...told} unit="usaha" figures={figures} />);

  test('every source stands on the line, from small to large, with its value and date', () => {
    expect(count(html, 'class="source-mark')).toBe(3);
    expect([...html.matchAll(/<b>([\d.]+)<\/b>/g)].map((match) => match[1])).toEqual(['634', '645', '1.081']);
    expect(html).toContain('Lain, 2015');
  });

  test('no average and no total is worked out', () => {
    for (const made of ['786', '787', '857', '858', '1.715', '2.360']) expect(html).not.toContain(made);
  });

  test('another government is marked as such, not mixed in', () => {
    expect(count(html, 'source-mark apart')).toBe(1);
    expect(html).toContain('pemerintah yang berbeda');
  });

  test('the picture has a name, and its title is shown as it was written', () => {
    expect(html).toContain('role="img" aria-label="Judul &lt;gambar&gt;. Satu kalimat."');
  });

  test('an English reader gets English separators', () => {
    const english = drawn(
      <Speaking.Provider value="en">
        <Disagreement {...told} unit="units" figures={figures} />
      </Speaking.Provider>,
    );
    expect(english).toContain('<b>1,081</b>');
  });
});

describe('collaboration health', () => {
  const row = { code: 'AG-9', label: 'Kepercayaan', href: '/p/data/ag-9' };

  test('evidence and perception have different shapes, joined by a bar', () => {
    const html = drawn(<Health {...told} rows={[{ ...row, evidence: 0.42, perception: 0.73 }]} />);
    expect(html).toMatch(/<line class="gap" x1="42%" x2="73%"/);
    expect(html).toMatch(/<circle class="mark-evidence" cx="42%"/);
    expect(html).toMatch(/<svg class="mark-perception" x="73%"/);
  });

  test('an element without data says why, in words, and draws no mark at nought', () => {
    const unknown = { ...row, missing: 'belum ada data: belum dicatat' };
    const html = drawn(<Health {...told} rows={[unknown]} />);
    expect(html).toContain('belum ada data: belum dicatat');
    expect(html).not.toContain('health-marks');
    expect(html).not.toContain('0%</td>');
  });

  test('half of it missing draws one mark and no bar', () => {
    const half = { ...row, evidence: 0, missing: 'kurang dari 5 jawaban' };
    const html = drawn(<Health {...told} rows={[half]} />);
    expect(html).toContain('cx="0%"');
    expect(html).not.toContain('class="gap"');
    expect(html).toContain('Bukti 0% · kurang dari 5 jawaban');
  });

  test('every element leads to the records behind it', () => {
    expect(drawn(<Health {...told} rows={[row]} />)).toContain('<a href="/p/data/ag-9">Kepercayaan</a>');
  });
});

describe('growth', () => {
  const counts = [
    { year: 2018, date: '2018', value: 5, source: 'Dinas, 2018' },
    { year: 2023, date: '2023', value: 52, source: 'Dinas, 2023' },
  ];
  const html = drawn(<Growth {...told} unit="sentra" growth="Tumbuh 940%." counts={counts} />);

  test('a count holds until the next source: one step across, one up', () => {
    expect(count(html, 'class="step-line"')).toBe(2);
  });

  test('each step names its source, and growth is said in words', () => {
    expect(html).toContain('Dinas, 2018');
    expect(html).toContain('Dinas, 2023');
    expect(html).toContain('Tumbuh 940%.');
  });

  test('the higher count stands higher', () => {
    const points = html.matchAll(/class="step-point" cx="[^"]+" cy="([\d.]+)"/g);
    const heights = [...points].map((match) => Number(match[1]));
    expect(heights[1]).toBeLessThan(heights[0] ?? 0);
  });
});

describe('clusters', () => {
  const groups = [{ label: 'Pekalongan Timur', symbols: [
    { label: 'Kauman', value: 400 }, { label: 'Noyontaan', value: 100 }, { label: 'Setono' },
  ] }];
  const html = drawn(
    <Symbols {...told} unit="orang" groupWord="Kecamatan" symbolWord="Klaster" groups={groups} />,
  );

  test('four times the people is twice the radius, so that areas compare', () => {
    const circles = html.matchAll(/class="counted-circle"[^>]* r="([\d.]+)"/g);
    const radii = [...circles].map((match) => Number(match[1]));
    expect(radii[0]).toBeCloseTo(2 * (radii[1] ?? 0), 6);
  });

  test('a cluster nobody counted is an empty ring with the words for it', () => {
    expect(count(html, 'uncounted-circle')).toBe(1);
    expect(html).toContain('<span>Setono</span><small>belum ada data</small>');
  });
});
