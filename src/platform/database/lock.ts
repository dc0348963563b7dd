import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the directory of an embedded database for this process; two processes in one directory would
 * corrupt it without a word. A lock left by a process that no longer runs is taken over.
 * @returns what releases it again
 * @throws Error naming the process that holds the directory
 */
export function takeLock(directory: string): () => void {
  const file = `${directory}.lock`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = holderOf(directory);
    if (holder !== undefined && holder !== process.pid) {
      throw new Error(
        `The database in ${directory} is in use by process ${holder}. ` +
          'Stop that one first, or give this one another DATA_DIR and PORT.',
      );
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

/** The running process that has the directory of an embedded database, if there is one. */
export function holderOf(directory: string): number | undefined {
  const file = `${directory}.lock`;
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return holder > 0 && isRunning(holder) ? holder : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
