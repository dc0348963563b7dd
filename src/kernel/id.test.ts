import { expect, test, vi } from 'vitest';
import { idFrom, isId, newId } from './id.ts';

test('ten thousand ids made in one go are all different and already in order', () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('ids stay in order when the clock steps back an hour', () => {
  const before = newId();
  vi.useFakeTimers({ now: Date.now() - 3_600_000 });
  const after = newId();
  vi.useRealTimers();
  expect(after > before).toBe(true);
});

test('an id carries the moment at which it was made', () => {
  vi.useFakeTimers({ now: new Date('2199-01-02T03:04:05.678Z') });
  const milliseconds = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  vi.useRealTimers();
  expect(new Date(milliseconds).toISOString()).toBe('2199-01-02T03:04:05.678Z');
});

test('what we make is an id, and the example of RFC 9562 is one', () => {
  expect(isId(newId())).toBe(true);
  expect(isId('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a number', '12'],
  ['a UUID of version 4', '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'],
  ['capital letters', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F'],
  ['an id with something behind it', '017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n'],
])('%s is not an id', (_what, text) => {
  expect(isId(text)).toBe(false);
});

test('the same bytes always give the same id, and other bytes another one', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => 255 - at);
  expect(isId(idFrom(bytes))).toBe(true);
  expect(idFrom(bytes)).toBe('fffefdfc-fbfa-79f8-b7f6-f5f4f3f2f1f0');
  expect(idFrom(bytes.with(15, 0))).not.toBe(idFrom(bytes));
  expect(() => idFrom(new Uint8Array(15))).toThrow(RangeError);
});
