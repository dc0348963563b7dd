import type { Context } from 'hono';
import type { Language } from '../../platform/i18n/messages.ts';
import { sayFault } from '../../platform/problem/faults.ts';
import type { Problem } from '../../platform/problem/problem.ts';
import { toJson } from '../../platform/audit/json.ts';

/** A problem as machines read it: RFC 9457, in the language the request asks for. */
export function problemJson(c: Context, problem: Problem): Response {
  const language = languageAsked(c.req.header('accept-language'));
  const { happened, kept, todo } = problem.say(language);
  const faults = Object.entries(problem.fields).map(([name, fault]) => [name, sayFault(fault, language)]);
  const body = {
    type: `/api#${problem.code}`,
    title: happened,
    status: problem.status,
    detail: `${kept} ${todo}`,
    fields: faults.length > 0 ? Object.fromEntries(faults) : undefined,
    current: problem.current,
  };
  return c.body(toJson(body), problem.status as 500, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
  });
}

/** The first of our languages that Accept-Language names; whoever names none reads Indonesian. */
export function languageAsked(header = ''): Language {
  const wanted = header
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === 'id' || tag === 'en');
  return wanted === 'en' ? 'en' : 'id';
}
