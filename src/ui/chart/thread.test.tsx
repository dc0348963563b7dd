import { describe, expect, test } from 'vitest';
import { Thread } from './thread.tsx';
import type { Station } from './thread.tsx';
import { drawn } from '../testing/drawn.ts';

const told = { title: 'Benang merah', describes: 'Dari limbah sampai hasilnya.' };
const problem: Station = {
  kind: 'problem', label: 'Masalah', title: 'Air <limbah> & kali', href: '/p/masalah/1',
};
const promise: Station = {
  kind: 'commitment', label: 'Komitmen', title: 'Menyediakan lahan', state: 'ditepati',
};
const unmeasured: Station = {
  kind: 'outcome',
  label: 'Hasil',
  loose: { says: 'belum diukur.', mend: { href: '/p/hasil/1/ukur', label: 'Catat pengukuran' } },
};

const thread = (...steps: Station[][]) => drawn(<Thread {...told} steps={steps} />);
/** The stations by the words between one station and the next. */
const stations = (html: string) => html.split(/<div class="station(?=[ "])/).slice(1);

describe('the red thread', () => {
  test('a hollow station says what is missing and where to mend it', () => {
    const [, hollow] = stations(thread([problem], [unmeasured]));
    expect(hollow).toMatch(/^ hollow"/);
    expect(hollow).toContain('Ujung lepas:</b> belum diukur.');
    expect(hollow).toContain('href="/p/hasil/1/ukur"');
  });

  test('a station with nothing missing is not hollow and says nothing of loose ends', () => {
    expect(thread([problem], [promise])).not.toMatch(/hollow|frayed|Ujung lepas/);
  });

  test('the line is frayed on both sides of a loose end and whole elsewhere', () => {
    const lines = stations(thread([problem], [promise], [unmeasured], [promise]));
    expect(lines.map((line) => line.startsWith(' goes-on frayed'))).toEqual([false, true, true, false]);
  });

  test('one loose strand among several does not fray the line that the others carry', () => {
    expect(thread([problem], [promise, unmeasured], [promise])).not.toContain('frayed');
  });

  test('a second promise of the same decision is a branch of the same step', () => {
    const html = thread([problem], [promise, promise]);
    expect(html.match(/<li class="step">/g)).toHaveLength(2);
    expect(stations(html)[2]).toMatch(/^ branch"/);
  });

  test('a branching thread runs downwards, a simple one may run across', () => {
    expect(thread([problem], [promise])).toContain('thread-line across');
    expect(thread([problem], [promise, promise])).not.toContain('across');
  });

  test('somebody who stands on a station is told so and gets no link to where they are', () => {
    const [here] = stations(thread([{ ...problem, here: true }]));
    expect(here).toContain('aria-current="step"');
    expect(here).toContain('Anda di sini');
    expect(here).not.toContain('href="/p/masalah/1"');
  });

  test('what people wrote is shown, never run', () => {
    expect(thread([problem])).toContain('Air &lt;limbah&gt; &amp; kali');
  });
});
