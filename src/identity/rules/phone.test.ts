import { expect, it } from 'vitest';
import { parsePhone } from './phone.ts';

it('takes 08…, 62… and +62… with spaces or dashes as the same number', () => {
  for (const typed of ['081234567890', '0812-3456-7890', '+62 812 3456 7890', '62812 34567890']) {
    expect(parsePhone(typed)).toBe('+6281234567890');
  }
});

it.each(['12345', '0812', 'bu sri', '+1 202 555 0100', '08123456789012345'])('does not take %s for a number', (typed) => {
  expect(parsePhone(typed)).toBeUndefined();
});
