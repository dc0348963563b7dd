import { expect, it } from 'vitest';
import { deviceName } from './device.ts';

const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_3 like Mac OS X) AppleWebKit/605.1.15 Version/16.3 Mobile/15E148 Safari/604.1';
const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0';

it.each([
  [android, 'Chrome, Android'],
  [iphone, 'Safari, iPhone'],
  [edge, 'Edge, Windows'],
  ['curl/8.1', undefined],
  ['', undefined],
])('%s', (says, name) => {
  expect(deviceName(says)).toBe(name);
});
