import type { Context } from 'hono';
import { addressOf } from '../../platform/web/address.ts';
import type { From } from '../accounts-of-people.ts';

/** From where a visitor signs in. */
export function fromOf(c: Context, clientIpHeader?: string): From {
  return { address: addressOf(c, clientIpHeader), device: c.req.header('user-agent') };
}

/** Only addresses on this server are gone back to. */
export function inside(address = '/'): string {
  return /^\/(?![/\\])/.test(address) ? address : '/';
}

/** Hands the cookies of an answer of the accounts on to the browser. */
export function withCookies(c: Context, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}
