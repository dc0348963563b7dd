import { sql } from 'kysely';
import { asSystem } from '../platform/database/system.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem, fieldProblem } from '../platform/problem/problem.ts';
import { ADDRESS_HEADER } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { NO_ADDRESS, isEmail, mustBePassword } from './credentials.ts';
import { parsePhone } from './rules/phone.ts';
import { identityTables } from './schema.ts';
import { hashToken, newToken } from './sign-in-link.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A sign-in link that still works, and for whom. */
export interface OpenLink {
  hash: string;
  operator: boolean;
  person?: LinkedPerson;
}

interface Somebody {
  workspaceId: string;
  id: string;
  name: string;
  accountId: string | null;
}

export interface LinkedPerson extends Somebody {
  slug: string;
  /** The name of the workspace. */
  workspace: string;
}

/** From where somebody signs in; shown to them in the list of their devices. */
export interface From {
  /** The visitor's network address, by which tries are counted. */
  address: string;
  /** What the browser says of itself. */
  device?: string;
}

/** What better-auth is told of it, in the only header it believes an address from. */
export const headersOf = ({ address, device }: From) =>
  new Headers({ ...(address && { [ADDRESS_HEADER]: address }), ...(device && { 'user-agent': device }) });

/**
 * Opens a session with e-mail or phone number and password. Returns better-auth's answer with its cookie.
 * @throws Problem `sign-in-failed` or `too-many-tries`
 */
export async function signIn(accounts: Accounts, from: From, name: string, password: string): Promise<Response> {
  const phone = parsePhone(name);
  const [path, body] = phone
    ? ['phone-number', { phoneNumber: phone, password }]
    : ['email', { email: name, password }];
  const { baseURL } = accounts.options;
  const headers = headersOf(from);
  headers.set('content-type', 'application/json');
  headers.set('origin', baseURL);
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  const answer = await accounts.handler(new Request(`${baseURL}/api/auth/sign-in/${path}`, request));
  if (answer.status === 429) throw new Problem('too-many-tries');
  if (!answer.ok) throw new Problem('sign-in-failed');
  return answer;
}

/** @throws Problem `link-used` when the link is unknown, used or too old */
export async function openLink(platform: Platform, token: string): Promise<OpenLink> {
  const { used, ...link } = (await findLink(platform, token)) ?? { used: true };
  if (used || !('hash' in link)) throw new Problem('link-used');
  return link;
}

/** The workspace of a link that this account used before: people tap the same message again. */
export async function placeOfUsedLink(platform: Platform, token: string, accountId: string) {
  const link = await findLink(platform, token);
  return link?.person?.accountId === accountId ? link.person.slug : undefined;
}

async function findLink(platform: Platform, token: string): Promise<(OpenLink & { used: boolean }) | undefined> {
  const { rows } = await sql<LinkRow>`
    select l.token_hash as hash, l.operator, l.used_at is not null or l.expires_at <= ${platform.now()} as used,
      w.slug, w.name as workspace, p.workspace_id as "workspaceId", p.id, p.name, p.account_id as "accountId"
    from account.sign_in_link l
    left join identity.person p on p.workspace_id = l.workspace_id and p.id = l.person_id
    left join identity.workspace w on w.id = p.workspace_id
    where l.token_hash = ${hashToken(token)}`.execute(asSystem(platform.engine));
  const row = rows[0];
  if (!row) return undefined;
  const { hash, operator, used, ...person } = row;
  return { hash, operator, used, person: person.id ? person : undefined };
}

interface LinkRow extends LinkedPerson {
  hash: string;
  operator: boolean;
  used: boolean;
}

/** Signs in the person of a link, making their account if this is the first time. A link works once. */
export async function signInByLink(
  platform: Platform,
  accounts: Accounts,
  link: OpenLink,
  from: From,
): Promise<Response> {
  if (!link.person) throw new Problem('link-used');
  await useUp(platform, link.hash);
  return openSessionFor(platform, accounts, link.person, from);
}

/** Opens a session for a person who was made certain of, making their account if they have none yet. */
export async function openSessionFor(
  platform: Platform,
  accounts: Accounts,
  person: Somebody,
  from: From,
): Promise<Response> {
  const userId = person.accountId ?? (await makeAccount(platform, accounts, person));
  return accounts.api.openSession({ body: { userId }, headers: headersOf(from), asResponse: true });
}

/** Makes the first operator's account from the one-time link printed at start; every such link is then used up. */
export async function becomeOperator(
  platform: Platform,
  accounts: Accounts,
  link: OpenLink,
  given: { name: string; email: string; password: string },
  from: From,
): Promise<Response> {
  if (!link.operator) throw new Problem('link-used');
  if (given.name === '') throw fieldProblem('name', { rule: 'required' });
  if (!isEmail(given.email)) throw fieldProblem('email', { rule: 'email' });
  mustBePassword(given.password);
  const answer = await accounts.api.signUpEmail({ body: given, headers: headersOf(from), asResponse: true });
  if (!answer.ok) throw fieldProblem('email', { rule: 'taken' });
  await useUp(platform, link.hash);
  const tables = identityTables(asSystem(platform.engine));
  const email = given.email.toLowerCase();
  await tables.updateTable('account.user').set({ operator: true }).where('email', '=', email).execute();
  const now = platform.now();
  await tables.updateTable('account.sign_in_link').set({ used_at: now }).where('operator', '=', true).execute();
  return answer;
}

/** A link for the first operator, valid for a day; undefined once there is an operator. */
export async function operatorLink(platform: Platform): Promise<string | undefined> {
  const tables = identityTables(asSystem(platform.engine));
  const known = await tables.selectFrom('account.user').select('id').where('operator', '=', true).executeTakeFirst();
  if (known) return undefined;
  const token = newToken();
  await tables
    .insertInto('account.sign_in_link')
    .values({
      token_hash: hashToken(token),
      operator: true,
      expires_at: new Date(platform.now().getTime() + DAY),
    })
    .execute();
  return token;
}

async function useUp(platform: Platform, hash: string): Promise<void> {
  const used = await identityTables(asSystem(platform.engine))
    .updateTable('account.sign_in_link')
    .set({ used_at: platform.now() })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (used.numUpdatedRows === 0n) throw new Problem('link-used');
}

/** An account needs an address; people without e-mail get one that no mail can ever reach. */
async function makeAccount(platform: Platform, accounts: Accounts, person: Somebody) {
  const context = await accounts.$context;
  const user = await context.internalAdapter.createUser(
    {
      name: person.name,
      email: `${person.id}${NO_ADDRESS}`,
      emailVerified: false,
      phoneNumber: await phoneOf(platform, person),
    },
    { method: 'admin' },
  );
  await identityTables(asSystem(platform.engine))
    .updateTable('identity.person')
    .set({ account_id: user.id })
    .where('workspace_id', '=', person.workspaceId)
    .where('id', '=', person.id)
    .execute();
  return user.id;
}

/** The person's phone number, unless another account already signs in with it. */
async function phoneOf(platform: Platform, person: { workspaceId: string; id: string }) {
  const tables = identityTables(asSystem(platform.engine));
  const row = await tables
    .selectFrom('identity.person')
    .select('phone')
    .where('workspace_id', '=', person.workspaceId)
    .where('id', '=', person.id)
    .executeTakeFirstOrThrow();
  if (!row.phone) return undefined;
  const taken = await tables.selectFrom('account.user').select('id').where('phoneNumber', '=', row.phone).executeTakeFirst();
  return taken ? undefined : row.phone;
}
