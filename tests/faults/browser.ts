import { newId } from '../../src/kernel/id.ts';
import type { PersonName } from '../support/people.ts';
import type { Site } from '../support/site.ts';

export interface Answer {
  status: number;
  text: string;
  location: string;
}

type Headers = Record<string, string>;
type Typed = Record<string, string> | string | Uint8Array<ArrayBuffer>;

/** Somebody's browser, or a program, on the site without a network between. */
export interface Browser {
  get(path: string, headers?: Headers): Promise<Answer>;
  /** Fields as they were typed; or the body as it is, however broken. */
  post(path: string, typed: Typed, headers?: Headers): Promise<Answer>;
}

/** @param who signed in, or nobody */
export async function browserOf(site: Site, who?: PersonName): Promise<Browser> {
  const known: Headers = who ? { authorization: `Bearer ${await site.tokenOf(who)}` } : {};
  const ask = async (path: string, request: RequestInit): Promise<Answer> => {
    const answer = await site.ask(path, request);
    const location = answer.headers.get('location') ?? '';
    return { status: answer.status, text: await answer.text(), location };
  };
  return {
    get: (path, headers = {}) => ask(path, { headers: { ...known, ...headers } }),
    post(path, typed, headers = {}) {
      const raw = typeof typed === 'string' || typed instanceof Uint8Array;
      const body = raw ? typed : new URLSearchParams({ _key: newId(), ...typed }).toString();
      const usual = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' };
      return ask(path, { method: 'POST', body, headers: { ...usual, ...known, ...headers } });
    },
  };
}
