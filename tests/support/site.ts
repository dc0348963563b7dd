import { Hono } from 'hono';
import { identityTables } from '../../src/identity/schema.ts';
import { openAccounts } from '../../src/identity/index.ts';
import { openSessionFor } from '../../src/identity/accounts-of-people.ts';
import type { JobData } from '../../src/platform/jobs/jobs.ts';
import type { Platform } from '../../src/platform/platform.ts';
import type { Settings } from '../../src/platform/settings.ts';
import { openSite } from '../../src/site.tsx';
import { SECRET, people } from './people.ts';
import type { PersonName } from './people.ts';
import { openTemplate } from './template.ts';

type Sent = { [Name in keyof JobData]: { name: Name; data: JobData[Name] } }[keyof JobData];

/** The whole site on a database of its own, asked without a network. What happens there stays there. */
export interface Site {
  platform: Platform;
  /** The jobs that were asked for; nobody does them. */
  sent: Sent[];
  ask(path: string, request?: RequestInit): Promise<Response>;
  /** Every page and door there is: `/:workspace/masalah/:id`. */
  routes: { method: string; path: string }[];
  /** The token with which somebody is signed in. */
  tokenOf(who: PersonName): Promise<string>;
  close(): Promise<void>;
}

const settings: Settings = {
  port: 80, host: 'localhost', dataDir: '', publicUrl: 'http://localhost', secret: SECRET,
  clientIpHeader: 'x-forwarded-for',
};

export async function openTestSite(): Promise<Site> {
  const engine = await openTemplate();
  const sent: Sent[] = [];
  const platform: Platform = {
    engine,
    database: engine.owner,
    jobs: {
      send: async (_tx, name, data) => void sent.push({ name, data } as Sent),
      work: async () => {},
      stop: async () => {},
    },
    now: () => new Date('2026-11-22T02:00:00Z'),
    zone: 'Asia/Jakarta',
    secret: SECRET,
  };
  const site = await openSite(platform, settings, { css: '/sheet.css', js: '/script.js' });
  const accounts = openAccounts(platform, settings);
  // Mounted, as in the server, so that what gets lost on the way is missed here too.
  const mounted = new Hono().route('/', site);
  return {
    platform,
    sent,
    ask: async (path, request) => mounted.request(`http://localhost${path}`, request),
    routes: site.routes,
    close: () => engine.close(),
    async tokenOf(who) {
      const person = await identityTables(engine.owner)
        .selectFrom('identity.person')
        .select(['workspace_id as workspaceId', 'id', 'name', 'account_id as accountId'])
        .where('name', '=', people[who].name)
        .executeTakeFirstOrThrow();
      const place = { slug: 'kota-uji', workspace: 'Kota Uji' };
      const from = { address: '127.0.0.1' };
      const answer = await openSessionFor(platform, accounts, { ...person, ...place }, from);
      return answer.headers.get('set-auth-token') ?? '';
    },
  };
}
