import { expect, test } from 'vitest';
import { inside } from './passage.ts';

test('whoever signed in goes back to the page they came from', () => {
  for (const page of ['/', '/kota-uji/masalah?dari=1', '/kota-uji/sentra#tenun']) expect(inside(page)).toBe(page);
});

test.each(['https://jahat.example', '//jahat.example', '/\\jahat.example', '/\t/jahat.example', '/\n/jahat.example', ''])(
  'a link with %j, which another site handed out, leads nowhere else',
  (address) => expect(inside(address)).toBe('/'),
);
