import { describe, expect, test } from 'vitest';
import { drawn } from '../testing/drawn.ts';
import { Change } from './change.tsx';
import { Portions } from './portions.tsx';

const told = { title: 'Perubahan', describes: 'Dari 12 menjadi 27.' };
const same = { ...told, unit: 'orang', columns: { mark: 'Tanda', value: 'Nilai', date: 'Tanggal' } };
const baseline = { label: 'Kondisi awal', value: 12, says: '12', date: 'Januari 2026' };
const actual = { label: 'Capaian', value: 27, says: '27', date: 'November 2026' };
const target = { label: 'Sasaran', value: 30, says: '30', date: 'Desember 2026' };

const unmeasured = { label: 'Capaian', says: 'belum diukur' };

describe('a change', () => {
  test('baseline, actual and target stand on one line from nought, in their order', () => {
    const html = drawn(<Change {...same} baseline={baseline} actual={actual} target={target} />);
    expect(html).toContain('class="mark-baseline" cx="42%"');
    expect(html).toContain('class="mark-actual" cx="82%"');
    expect(html).toContain('class="mark-target" x="90%"');
    expect(html).toContain('<b>Capaian:</b> 27 orang');
  });

  test('the way gone is whole and the way left is dashed', () => {
    const html = drawn(<Change {...same} baseline={baseline} actual={actual} target={target} />);
    expect(html).toMatch(/class="way-gone" x1="42%" x2="82%"/);
    expect(html).toMatch(/class="way-left" x1="82%" x2="90%"/);
  });

  test('past the target nothing is left of the way', () => {
    const html = drawn(<Change {...same} baseline={baseline} actual={{ ...actual, value: 36 }} target={target} />);
    expect(html).not.toContain('way-left');
  });

  test('what nobody measured is hollow, says so, and stands nowhere on the line', () => {
    const html = drawn(<Change {...same} baseline={baseline} actual={unmeasured} target={target} />);
    expect(html).toContain('mark-actual hollow');
    expect(html).toContain('belum diukur');
    expect(html).not.toContain('way-gone');
    expect(html).not.toContain('class="mark-actual"');
  });

  test('a baseline of nought is a mark, not a gap', () => {
    const html = drawn(<Change {...same} baseline={{ ...baseline, value: 0 }} actual={actual} target={target} />);
    expect(html).toContain('class="mark-baseline" cx="10%"');
    expect(html).not.toContain('hollow');
  });
});

describe('parts of a whole', () => {
  test('each bar is as long as its part, and filled as far as was paid', () => {
    const html = drawn(<Portions {...told} portions={[{ label: 'APBD', says: 'Rp 60', share: 0.6, filled: 0.15 }]} />);
    expect(html).toContain('class="portion" x="1" y="1" height="14" width="59.4%"');
    expect(html).toContain('class="portion-filled" x="1" y="1" height="14" width="14.85%"');
  });
});
