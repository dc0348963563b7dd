import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Tx } from '../database/scope.ts';
import { auditTables } from './schema.ts';

const NONCE = 12;
const TAG = 16;

/**
 * Seals personal values under the key of the person they are about. Destroying that key (erasure) makes
 * them unreadable for good while every audit row, and so the chain, stays as it was.
 * AES-256-GCM: 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export async function seal(tx: Tx, secret: string, workspaceId: string, personId: string, text: string) {
  return encrypt(await keyOf(tx, secret, workspaceId, personId), Buffer.from(text));
}

async function keyOf(tx: Tx, secret: string, workspaceId: string, personId: string): Promise<Buffer> {
  const tables = auditTables(tx);
  const master = Buffer.from(hkdfSync('sha256', secret, workspaceId, 'rembug personal keys', 32));
  const known = await tables
    .selectFrom('platform.personal_key')
    .select('wrapped')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (known) return decrypt(master, Buffer.from(known.wrapped));
  const key = randomBytes(32);
  const wrapped = encrypt(master, key);
  await tables
    .insertInto('platform.personal_key')
    .values({ workspace_id: workspaceId, person_id: personId, wrapped })
    .execute();
  return key;
}

export function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws if the key is another one or a byte was changed. */
export function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
