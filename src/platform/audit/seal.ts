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
  const key =
    (await findKey(tx, secret, workspaceId, personId)) ?? (await makeKey(tx, secret, workspaceId, personId));
  return encrypt(key, Buffer.from(text));
}

/** What was sealed for a person; undefined once their key is destroyed. Throws if it was tampered with. */
export async function unseal(
  tx: Tx,
  secret: string,
  workspaceId: string,
  personId: string,
  sealed: Uint8Array,
) {
  const key = await findKey(tx, secret, workspaceId, personId);
  return key && decrypt(key, Buffer.from(sealed)).toString();
}

async function findKey(
  tx: Tx,
  secret: string,
  workspaceId: string,
  personId: string,
): Promise<Buffer | undefined> {
  const known = await auditTables(tx)
    .selectFrom('platform.personal_key')
    .select('wrapped')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return known && decrypt(masterOf(secret, workspaceId), Buffer.from(known.wrapped));
}

async function makeKey(tx: Tx, secret: string, workspaceId: string, personId: string): Promise<Buffer> {
  const key = randomBytes(32);
  const wrapped = encrypt(masterOf(secret, workspaceId), key);
  const made = await auditTables(tx)
    .insertInto('platform.personal_key')
    .values({ workspace_id: workspaceId, person_id: personId, wrapped })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 1n) return key;
  const theirs = await findKey(tx, secret, workspaceId, personId);
  if (!theirs) throw new Error('the key of a person was made and destroyed at the same moment');
  return theirs;
}

/** Wraps the keys of a workspace's people. It is made of the secret, which no database holds. */
function masterOf(secret: string, workspaceId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, workspaceId, 'rembug personal keys', 32));
}

function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws if the key is another one or a byte was changed. */
function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
