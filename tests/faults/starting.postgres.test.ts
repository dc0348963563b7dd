import { expect, inject, test } from 'vitest';
import { lastWords } from './last-words.ts';

test('a password that is wrong is said, and not repeated', async () => {
  const address = new URL(inject('postgresUrl'));
  address.password = 'rahasia-sekali';
  const words = await lastWords({ DATABASE_URL: address.href });
  expect(words).toContain('password');
  expect(words).not.toContain('rahasia-sekali');
});
