import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../platform/database/scope.ts';
import { identityTables } from './schema.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

interface For {
  workspaceId: string;
  personId: string;
  now: Date;
}

/** Makes a link that signs one person in once within a week. Only its hash is stored. */
export async function makeSignInLink(tx: Tx, { workspaceId, personId, now }: For): Promise<string> {
  const token = newToken();
  await identityTables(tx)
    .insertInto('account.sign_in_link')
    .values({
      token_hash: hashToken(token),
      workspace_id: workspaceId,
      person_id: personId,
      operator: false,
      expires_at: new Date(now.getTime() + WEEK),
    })
    .execute();
  return token;
}

/** 256 random bits, as they stand in a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token; from it nobody can make the link again. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
