import { expect, test } from 'vitest';
import { add, inWords, nothing, ofPlaywright, ofVitest, withExitCode } from './tally.mjs';

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };

test('what was skipped is counted as skipped, not as passed', () => {
  expect(ofVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  expect(ofPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 } }).skipped).toBe(2);
});

test('a test file that cannot be loaded is a failure', () => {
  const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(ofVitest(broken).failed).toBe(2);
});

test('a journey that passed only at the second try is a failure', () => {
  expect(ofPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 0 } }).failed).toBe(1);
});

test('a program that breaks off without naming a failed test is a failure', () => {
  expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test('a program that ran no test is a failure', () => {
  expect(withExitCode(nothing, 0).failed).toBe(1);
  expect(withExitCode({ passed: 0, failed: 0, skipped: 5 }, 0).failed).toBe(1);
});

test('the last line is plain, and speaks of skipped tests only when there are any', () => {
  expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(inWords(add({ passed: 1, failed: 1, skipped: 0 }, { passed: 0, failed: 0, skipped: 2 }))).toBe(
    '1 passed, 1 failed, 2 skipped',
  );
});
