import { expect, test } from 'vitest';
import { drawn } from '../testing/drawn.ts';
import { Shares } from './shares.tsx';

const told = { title: 'Apakah klaster membantu?', describes: 'Jawaban dua sentra.', wholeWord: 'Sentra' };
const kauman = {
  label: 'Kauman',
  parts: [{ label: 'Ya', share: 0.59 }, { label: 'Tidak', share: 0.09 }, { label: 'Tidak tahu', share: 0.32 }],
};
const pesindon = { label: 'Pesindon', parts: [{ label: 'Ya', share: 0.67 }, { label: 'Tidak', share: 0.33 }] };
const html = drawn(<Shares {...told} wholes={[kauman, pesindon]} />);

test('each part begins where the one before it ends', () => {
  const [bar = ''] = html.split('<ul class="parts"');
  const places = [...bar.matchAll(/<rect class="part [^>]* x="([^"]+)" width="([^"]+)"/g)];
  expect(places.map(([, x, width]) => [x, width])).toEqual([['0%', '59%'], ['59%', '9%'], ['68%', '32%']]);
});

test('who cannot see the bar reads its parts', () => {
  expect(html).toContain('aria-label="Kauman: Ya 59%, Tidak 9%, Tidak tahu 32%"');
});

test('an answer nobody offered is left open in the table, not set to nought', () => {
  expect(html).toMatch(/Pesindon<\/th>.*33%<\/td><td class="num"><\/td>/);
});

test('parts are told apart without colour', () => {
  expect(html).toContain('fill="url(#part-hatched)"');
});
