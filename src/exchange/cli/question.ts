import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks the person at the terminal. What is secret is not shown while it is typed. */
export async function question(text: string, { secret = false } = {}): Promise<string> {
  process.stderr.write(text);
  const shown = new Writable({
    write: (chunk, _encoding, done) => done(secret ? null : void process.stderr.write(chunk)),
  });
  const lines = createInterface({ input: process.stdin, output: shown, terminal: process.stdin.isTTY });
  const answer = await lines.question('');
  lines.close();
  if (secret) process.stderr.write('\n');
  return answer.trim();
}
