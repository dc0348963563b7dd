import type { Context } from 'hono';
import type { Visit } from '../platform/web/visit.ts';
import type { Frame } from './frame.ts';

/** What the site knows and every page needs around it. */
export interface Surroundings {
  assets: Frame['assets'];
  demonstration: boolean;
  /** The word of a role in the reader's language. */
  roleWord(visit: Visit): string | undefined;
  /** What a command says when it is done, for the address `?sudah=slice.verb`. */
  doneWords(command: string, visit: Visit): string | undefined;
}

/** The environment in which pages are rendered. */
export interface PageEnv {
  Variables: { visit: Visit; surroundings: Surroundings };
}

/** The frame of the page that answers this request. */
export function frameOf(c: Context<PageEnv>): Frame {
  const visit = c.get('visit');
  const around = c.get('surroundings');
  const { account, workspace, roles, path } = visit.visitor;
  const done = c.req.query('sudah');
  return {
    language: visit.language,
    path,
    person: account && { name: visit.actor?.name ?? account.name },
    actingFor: visit.actor && visit.isMember
      ? { organisation: visit.actor.organisationName, role: around.roleWord(visit) ?? '' }
      : undefined,
    severalRoles: roles.length > 1,
    workspace: workspace && { slug: workspace.slug, name: workspace.name },
    demonstration: around.demonstration,
    notice: done && around.doneWords(done, visit),
    assets: around.assets,
  };
}
