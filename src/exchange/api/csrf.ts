import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { Problem } from '../../platform/problem/problem.ts';

/**
 * Refuses what another site makes a browser send with its cookie. No browser adds an Authorization header
 * by itself, and another site may not, so a request that has one was meant.
 */
export function refuseForeignForms(publicUrl: string): MiddlewareHandler {
  // Behind a proxy that ends TLS the request itself knows only http.
  const ours = new URL(publicUrl).origin;
  const guard = csrf({ origin: (origin, c) => origin === ours || origin === new URL(c.req.url).origin });
  return async (c, next) => {
    if (c.req.path.startsWith('/api/') && c.req.header('authorization')) return next();
    try {
      return await guard(c, next);
    } catch (error) {
      throw error instanceof HTTPException ? new Problem('not-allowed') : error;
    }
  };
}
