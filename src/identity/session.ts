import { sql } from 'kysely';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { dayIn } from '../kernel/calendar.ts';
import type { Language } from '../kernel/language.ts';
import type { Actor, Role } from '../platform/access/actor.ts';
import { asSystem } from '../platform/database/system.ts';
import { toProblem } from '../platform/database/faults.ts';
import type { Platform } from '../platform/platform.ts';
import { Visit } from '../platform/web/visit.ts';
import type { Account, Workspace } from '../platform/web/visit.ts';
import type { Accounts } from './accounts.ts';

export const ROLE_COOKIE = 'rembug_peran';
export const LANGUAGE_COOKIE = 'rembug_bahasa';

const slugPattern = /^\/(?:api\/)?([a-z0-9-]+)/;

/** Finds out who came, into which workspace and in which roles, and puts the visit before every page. */
export function recogniseVisitor(platform: Platform, accounts: Accounts): MiddlewareHandler {
  // What a workspace is called never changes, so who reads in public is not asked about twice.
  const inPublic = new Map<string, Place>();
  const publicPlace = async (slug: string) => {
    const place = inPublic.get(slug) ?? (await placeOf(platform, slug));
    if (place.workspace) inPublic.set(slug, place);
    return place;
  };
  return async (c, next) => {
    try {
      const account = await accountOf(c, accounts);
      const slug = slugPattern.exec(c.req.path)?.[1] ?? '';
      const place = account ? await placeOf(platform, slug, account.id) : await publicPlace(slug);
      const url = new URL(c.req.url);
      const roles = account?.operator ? [...place.roles, operator(account)] : place.roles;
      const preferred = getCookie(c, ROLE_COOKIE);
      c.set(
        'visit',
        new Visit(platform, {
          language: languageOf(c),
          path: url.pathname + url.search,
          account,
          workspace: place.workspace,
          roles: roles.toSorted((a, b) => Number(b.tenureId === preferred) - Number(a.tenureId === preferred)),
        }),
      );
    } catch (error) {
      throw toProblem(error);
    }
    await next();
  };
}

/** The operator acts for no organisation and belongs to no workspace. */
function operator(account: Account): Actor {
  return {
    personId: null,
    name: account.name,
    tenureId: null,
    organisationId: null,
    organisationName: '',
    role: 'operator',
  };
}

export function languageOf(c: Context): Language {
  return getCookie(c, LANGUAGE_COOKIE) === 'en' ? 'en' : 'id';
}

async function accountOf(c: Context, accounts: Accounts): Promise<Account | undefined> {
  const headers = c.req.raw.headers;
  if (!headers.has('cookie') && !headers.has('authorization')) return undefined;
  const { response: session, headers: renewed } = await accounts.api.getSession({ headers, returnHeaders: true });
  // A session in use is prolonged, and so must its cookie be, or it would end a month after signing in.
  for (const cookie of renewed.getSetCookie()) c.header('set-cookie', cookie, { append: true });
  if (!session) return undefined;
  return { id: session.user.id, name: session.user.name, operator: session.user.operator === true };
}

interface Place {
  workspace?: Workspace;
  roles: Actor[];
}

/** One query: the workspace of the address, and the roles this account holds in it today. */
async function placeOf(platform: Platform, slug: string, accountId?: string): Promise<Place> {
  const today = dayIn(platform.now(), platform.zone);
  const { rows } = await sql<PlaceRow>`
    select w.id, w.slug, w.name, w.region_codes as "regionCodes", p.id as "personId", p.name as "personName",
      t.id as "tenureId", o.id as "organisationId", o.name as "organisationName", t.role
    from identity.workspace w
    left join identity.person p on p.workspace_id = w.id and p.account_id = ${accountId ?? null}
    left join identity.tenure t on t.workspace_id = w.id and t.person_id = p.id
      and t.valid_from <= ${today} and (t.valid_to is null or t.valid_to >= ${today})
    left join identity.organisation o on o.workspace_id = w.id and o.id = t.organisation_id
    where w.slug = ${slug} order by t.valid_from, t.id`.execute(asSystem(platform.engine));
  const first = rows[0];
  if (!first) return { roles: [] };
  const { id, name, regionCodes } = first;
  return { workspace: { id, slug, name, regionCodes }, roles: rows.flatMap(asActor) };
}

interface PlaceRow {
  id: string;
  slug: string;
  name: string;
  regionCodes: string[];
  personId: string | null;
  personName: string;
  tenureId: string | null;
  organisationId: string;
  organisationName: string;
  role: Role;
}

function asActor(row: PlaceRow): Actor[] {
  const { personId, personName: name, tenureId, organisationId, organisationName, role } = row;
  return personId && tenureId ? [{ personId, name, tenureId, organisationId, organisationName, role }] : [];
}
