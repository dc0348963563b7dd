import { expect, it } from 'vitest';
import { clockTimes } from './clock.ts';

it('says from when to when, as the reader writes the time', () => {
  const times = { starts_at: '09:00', ends_at: '11:30' };
  expect(clockTimes(times, 'WIB', 'selesai', 'id')).toBe('09.00–11.30 WIB');
  expect(clockTimes(times, 'WIB', 'until done', 'en')).toBe('09:00–11:30 WIB');
});

it('leaves the end open where it is', () => {
  expect(clockTimes({ starts_at: '09:00', ends_at: null }, 'WIB', 'selesai', 'id')).toBe('09.00 WIB – selesai');
});
