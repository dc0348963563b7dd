import type { Context } from 'hono';
import { addressOf } from '../../platform/web/address.ts';
import type { From } from '../accounts-of-people.ts';

/** From where a visitor signs in. */
export function fromOf(c: Context, clientIpHeader?: string): From {
  return { address: addressOf(c, clientIpHeader), device: c.req.header('user-agent') };
}

// Browsers leave out tabs and line breaks: to them `/<tab>/elsewhere` is `//elsewhere`, another site.
// oxlint-disable-next-line no-control-regex -- refusing them is the point
const onThisServer = /^\/(?![/\\])[^\u0000-\u001f\u007f]*$/;

/** Only addresses on this server are gone back to. */
export function inside(address = '/'): string {
  return onThisServer.test(address) ? address : '/';
}

/** Hands the cookies of an answer of the accounts on to the browser. */
export function withCookies(c: Context, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
}
