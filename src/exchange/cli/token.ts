import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

type Environment = Record<string, string | undefined>;

/** The token for a server: from REMBUG_TOKEN, else the one kept at the last sign-in. */
export function findToken(environment: Environment, url: string): string | undefined {
  return environment['REMBUG_TOKEN'] ?? kept(environment)[url];
}

/** Keeps the token of a server where only this user can read it. Returns the file. */
export function keepToken(environment: Environment, url: string, token: string): string {
  const file = fileOf(environment);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify({ ...kept(environment), [url]: token }), { mode: 0o600 });
  return file;
}

function kept(environment: Environment): Record<string, string> {
  const file = fileOf(environment);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function fileOf(environment: Environment): string {
  return join(environment['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'rembug', 'tokens.json');
}
