import type { Account } from '../platform/web/visit.ts';
import { Problem, fieldProblem } from '../platform/problem/problem.ts';
import { ADDRESS_HEADER } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import type { From } from './accounts-of-people.ts';
import { NO_ADDRESS, isEmail, mustBePassword } from './credentials.ts';

/** So long after signing in nobody is asked for the old password: a link from the secretariat sets a new one. */
const JUST_SIGNED_IN = 60 * 60 * 1000;

export interface Device {
  id: string;
  userAgent: string;
  since: Date;
  /** The one that is asking. */
  here: boolean;
}

/** What somebody may know and change of their own account. */
export interface OwnAccount {
  /** The e-mail address or phone number with which they sign in; undefined while there is none. */
  signInName?: string;
  /** Whether changing the password asks for the present one. */
  asksCurrent: boolean;
  devices: Device[];
}

/** @throws Problem `not-signed-in` when the session has ended meanwhile */
export async function ownAccount(accounts: Accounts, headers: Headers): Promise<OwnAccount> {
  const { user, session } = await signedIn(accounts, headers);
  const { internalAdapter } = await accounts.$context;
  const sessions = await internalAdapter.listSessions(user.id, { onlyActiveSessions: true });
  const password = await internalAdapter.findCredentialAccount(user.id);
  const devices = sessions
    .map(({ id, userAgent, createdAt }) => ({
      id, userAgent: userAgent ?? '', since: new Date(createdAt), here: id === session.id,
    }))
    .toSorted((a, b) => Number(b.here) - Number(a.here) || b.since.getTime() - a.since.getTime());
  return {
    signInName: user.phoneNumber ?? (user.email.endsWith(NO_ADDRESS) ? undefined : user.email),
    asksCurrent: Boolean(password?.password) && !isFresh(session),
    devices,
  };
}

/** Ends one session of this account; one that is not there, or is somebody else's, is ended already. */
export async function endDevice(accounts: Accounts, account: Account, id: string): Promise<void> {
  const { internalAdapter } = await accounts.$context;
  const sessions = await internalAdapter.listSessions(account.id, { onlyActiveSessions: true });
  const ended = sessions.find((session) => session.id === id);
  if (ended) await internalAdapter.deleteSession(ended.token);
}

interface Chosen {
  password: string;
  current: string;
  email: string;
}

/**
 * Sets the password of one's own account: the first one, a new one just after signing in, or else with the
 * present one. Who has nothing to sign in with yet gives an e-mail address as well.
 * @throws Problem at the field that is wrong; `too-many-tries`
 */
export async function choosePassword(accounts: Accounts, headers: Headers, from: From, given: Chosen): Promise<void> {
  const { user } = await signedIn(accounts, headers);
  const { signInName, asksCurrent } = await ownAccount(accounts, headers);
  mustBePassword(given.password);
  if (!signInName) await takeEmail(accounts, user.id, given.email);
  if (asksCurrent) return changePassword(accounts, headers, from, given);
  const { internalAdapter, password } = await accounts.$context;
  const hash = await password.hash(given.password);
  if (await internalAdapter.findCredentialAccount(user.id)) return internalAdapter.updatePassword(user.id, hash);
  await internalAdapter.linkAccount({
    userId: user.id, providerId: 'credential', accountId: user.id, password: hash,
  });
}

/** Through the door where tries are counted. */
async function changePassword(accounts: Accounts, headers: Headers, from: From, given: Chosen): Promise<void> {
  const { baseURL } = accounts.options;
  const request = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: baseURL,
      cookie: headers.get('cookie') ?? '',
      [ADDRESS_HEADER]: from.address,
    },
    body: JSON.stringify({ newPassword: given.password, currentPassword: given.current }),
  };
  const answer = await accounts.handler(new Request(`${baseURL}/api/auth/change-password`, request));
  if (answer.status === 429) throw new Problem('too-many-tries');
  if (!answer.ok) throw fieldProblem('current', wrongPassword);
}

const wrongPassword = {
  rule: 'said',
  id: 'Kata sandi sekarang tidak cocok.',
  en: 'This is not the present password.',
} as const;

async function takeEmail(accounts: Accounts, userId: string, email: string): Promise<void> {
  if (email === '') throw fieldProblem('email', { rule: 'required' });
  if (!isEmail(email)) throw fieldProblem('email', { rule: 'email' });
  const { internalAdapter } = await accounts.$context;
  if (await internalAdapter.findUserByEmail(email)) throw fieldProblem('email', { rule: 'taken' });
  await internalAdapter.updateUser(userId, { email });
}

async function signedIn(accounts: Accounts, headers: Headers) {
  const session = await accounts.api.getSession({ headers });
  if (!session) throw new Problem('not-signed-in');
  return session;
}

function isFresh(session: { createdAt: Date }): boolean {
  return Date.now() - new Date(session.createdAt).getTime() < JUST_SIGNED_IN;
}
