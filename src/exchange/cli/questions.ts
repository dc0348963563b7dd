import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

interface Question {
  text: string;
  /** Not shown while it is typed. */
  secret?: boolean;
}

/** Asks the person at the terminal one thing after the other; a file may answer, too, a line each. */
export async function ask(questions: readonly Question[]): Promise<string[]> {
  let hidden = false;
  const shown = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!hidden) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output: shown, terminal: process.stdin.isTTY });
  const typed = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const { text, secret = false } of questions) {
    process.stderr.write(text);
    hidden = secret;
    const { value } = (await typed.next()) as { value?: string };
    if (secret) process.stderr.write('\n');
    answers.push(value?.trim() ?? '');
  }
  lines.close();
  return answers;
}
