import { Hono } from 'hono';
import { newId } from '../../src/kernel/id.ts';
import { toProblem } from '../../src/platform/database/faults.ts';
import { Problem } from '../../src/platform/problem/problem.ts';
import { Visit } from '../../src/platform/web/visit.ts';
import type { PageEnv } from '../../src/ui/frame-of.ts';
import type { PersonName } from './people.ts';
import type { World } from './world.ts';

interface Answer {
  status: number;
  html: string;
  /** Where it leads on to. */
  location: string | null;
}

/** Pages as people get them, without a browser and without signing in. */
export interface Reader {
  get(path: string): Promise<Answer>;
  post(path: string, form: Record<string, string> | FormData): Promise<Answer>;
}

/** Reads pages of the workspace as somebody, or as the public without a name. */
export function readerOf(world: World, pages: Hono<PageEnv>, who?: PersonName): Reader {
  const app = new Hono<PageEnv>();
  app.use(async (c, next) => {
    const url = new URL(c.req.url);
    const actor = who && world.actors[who];
    c.set('visit', new Visit(world.platform, {
      language: 'id',
      path: url.pathname + url.search,
      account: actor && { id: who, name: actor.name, operator: false },
      workspace: { id: world.workspaceId, slug: 'kota-uji', name: 'Kota Uji', regionCodes: ['33.75'] },
      roles: actor ? [actor] : [],
    }));
    c.set('surroundings', {
      assets: { css: '', js: '' },
      demonstration: false,
      roleWord: () => undefined,
      doneWords: () => undefined,
    });
    await next();
  });
  app.route('/', pages);
  app.onError((thrown, c) => {
    const error = toProblem(thrown);
    if (!(error instanceof Problem)) throw thrown;
    return c.text(error.say('id').happened, error.status as 404);
  });
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await app.request(`/kota-uji${path}`, init);
    return { status: response.status, html: await response.text(), location: response.headers.get('location') };
  };
  return {
    get: (path) => ask(path),
    post: (path, form) => ask(path, { method: 'POST', body: form instanceof FormData ? form : bodyOf(form) }),
  };
}

const bodyOf = (form: Record<string, string>) => new URLSearchParams({ _key: newId(), ...form });
