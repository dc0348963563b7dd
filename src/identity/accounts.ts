import { betterAuth } from 'better-auth';
import { createAuthEndpoint, APIError } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { bearer, phoneNumber } from 'better-auth/plugins';
import { z } from 'zod';
import type { Platform } from '../platform/platform.ts';
import { asSystem } from '../platform/database/system.ts';
import type { Settings } from '../platform/settings.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './credentials.ts';
import { parsePhone } from './rules/phone.ts';

/** Accounts and sessions: better-auth on the same database, in the schema `account`. */
export type Accounts = ReturnType<typeof openAccounts>;

/** Carries the visitor's address from our sign-in page to better-auth; never taken from outside. */
export const ADDRESS_HEADER = 'x-rembug-address';

const MONTH = 30 * 24 * 60 * 60;

/**
 * Sets up accounts: e-mail or phone number with password, sessions that can be ended, at most ten tries
 * a minute from one address, and sign-in without a password for those whose link was checked before.
 */
export function openAccounts(platform: Platform, settings: Settings) {
  const secure = settings.publicUrl.startsWith('https:');
  return betterAuth({
    database: { db: asSystem(platform.engine).withSchema('account'), type: 'postgres' },
    secret: settings.secret,
    baseURL: settings.publicUrl,
    trustedOrigins: [settings.publicUrl],
    logger: { level: 'error' },
    telemetry: { enabled: false },
    emailAndPassword: { enabled: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: LONGEST_PASSWORD },
    user: { additionalFields: { operator: { type: 'boolean', input: false, defaultValue: false } } },
    session: { expiresIn: MONTH, updateAge: 24 * 60 * 60 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      customRules: { '/sign-in/*': { window: 60, max: 10 } },
    },
    advanced: {
      useSecureCookies: secure,
      cookiePrefix: 'rembug',
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => crypto.randomUUID() },
    },
    plugins: [bearer(), phoneNumber({ sendOTP: noMessages, phoneNumberValidator: isPhone }), trusted()],
  });
}

const isPhone = (number: string) => parsePhone(number) === number;

/** Numbers are checked by the secretary who hands over the link; no codes are sent. */
function noMessages(): never {
  throw new APIError('NOT_IMPLEMENTED');
}

/**
 * Opens a session for an account that was made certain of by other means (a sign-in link, or a person of
 * the demonstration). Not reachable from outside: it is called by our own code only.
 */
function trusted() {
  return {
    id: 'trusted',
    endpoints: {
      openSession: createAuthEndpoint(
        { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
        async (ctx) => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
          if (!user) throw new APIError('NOT_FOUND');
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ userId: user.id, token: session.token });
        },
      ),
    },
  };
}
