// Counting what passed, failed and was skipped, from the reports of the test programs.

export const nothing = { passed: 0, failed: 0, skipped: 0 };

export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** From vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function ofVitest(report) {
  const failed = report.testResults.filter((file) => file.status === 'failed');
  const broken = failed.filter((file) => file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** From Playwright's JSON report. A test that passed only when repeated counts as failed. */
export function ofPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** A program that ended badly without naming a failed test has failed once; so has one that ran nothing. */
export function withExitCode(tally, exitCode) {
  const isSilent = tally.failed === 0 && (exitCode !== 0 || tally.passed === 0);
  return isSilent ? { ...tally, failed: 1 } : tally;
}

export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
