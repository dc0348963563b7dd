import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  PORT: z.coerce.number('must be a number').int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
  PUBLIC_URL: z.url().optional(),
  SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  CLIENT_IP_HEADER: z.string().min(1).optional(),
});

/** What the server was told by its environment; `docs/run.md` has the table. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the folder that holds the embedded database and the secret. */
  dataDir: string;
  /** With it Rembug runs on PostgreSQL, without it on the embedded engine under `dataDir`. */
  databaseUrl?: string;
  publicUrl: string;
  /** Signs sessions and wraps personal keys. Backups of the database alone do not contain it. */
  secret: string;
  /** The header in which a proxy in front hands on the visitor's address. */
  clientIpHeader?: string;
}

/** Reads and checks the environment. Throws an Error that names every wrong setting in one message. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Some settings are not right:\n${wrong.join('\n')}`);
  }
  const { data } = parsed;
  const dataDir = resolve(data.DATA_DIR);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir,
    databaseUrl: data.DATABASE_URL,
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/$/, ''),
    secret: data.SECRET ?? ownSecret(dataDir),
    clientIpHeader: data.CLIENT_IP_HEADER,
  };
}

/** A secret of this installation's own, made once and kept readable to its owner only. */
function ownSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
