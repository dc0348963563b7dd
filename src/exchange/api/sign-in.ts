import { Hono } from 'hono';
import { signIn } from '../../identity/index.ts';
import type { Accounts } from '../../identity/index.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { addressOf } from '../../platform/web/address.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { readJson } from './request.ts';

/** Hands out the token of a new session, with the same limit of tries as the sign-in page. */
export function signInDoor(accounts: Accounts, clientIpHeader?: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.post('/api/sign-in', async (c) => {
    const body = await readJson(c);
    const from = { address: addressOf(c, clientIpHeader), device: c.req.header('user-agent') };
    const answer = await signIn(accounts, from, textOf(body, 'name'), textOf(body, 'password'));
    const token = answer.headers.get('set-auth-token');
    return c.json({ token }, 201);
  });
  return app;
}

function textOf(body: Record<string, unknown>, field: string): string {
  const value = body[field];
  if (typeof value !== 'string' || value.trim() === '') throw fieldProblem(field, { rule: 'required' });
  return field === 'password' ? value : value.trim();
}
