import { expect } from 'vitest';
import { startServer } from '../support/server.ts';

/** What a server says that cannot start, and nothing else: people read it on a terminal. */
export async function lastWords(env: Record<string, string>): Promise<string> {
  const started = startServer({ args: ['--empty'], env });
  const refusal = await started.then(
    async (running) => {
      await running.stop();
      return 'it started';
    },
    (error: Error) => error.message,
  );
  expect(refusal).toContain('The server ended with code 1:');
  expect(refusal, 'a trace through the source').not.toMatch(/^\s+at /m);
  return refusal;
}
