import type { MiddlewareHandler } from 'hono';
import { notFound } from '../problem/problem.ts';

/** Control characters in a path, or NUL anywhere: nobody types them, and no database or header takes them. */
const unreadable = /%00|^[^?]*%(?:[01][0-9a-f]|7f)/i;

/** An address that names nothing, because it cannot be read. */
export function refuseUnreadable(): MiddlewareHandler {
  return async (c, next) => {
    if (unreadable.test(c.req.url)) throw notFound();
    await next();
  };
}
