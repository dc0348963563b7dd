import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { activitiesOfProgramme, activityPages, deliveryCommands, participationOf } from './delivery/index.ts';
import {
  aboutPages, apiDoors, apiPages, auditPages, importPages, morePages, problemJson, refuseForeignForms,
} from './exchange/index.ts';
import {
  commitmentPages, decisionPages, forumCommands, handoverPages, hubPages, meetingPages, problemPages, proposalPages,
} from './forum/index.ts';
import { heritageCommands, motifPages } from './heritage/index.ts';
import {
  devicePages, identityCommands, identityWords, isDemonstration, languageOf, linkPages, openAccounts, peoplePages,
  readerPages, recogniseVisitor, signInPage, signInPages, workspacePages,
} from './identity/index.ts';
import type { Accounts } from './identity/index.ts';
import { frontPage, healthPages, homePages, looseEndsPages, promiseRatesPage, threadFigure } from './insight/index.ts';
import { learningCommands, surveyPages } from './learning/index.ts';
import { handedOverProgrammes, planCommands, planPages } from './plan/index.ts';
import type { PlanSlots } from './plan/index.ts';
import type { Command } from './platform/command/command.ts';
import { toProblem } from './platform/database/faults.ts';
import type { Platform } from './platform/platform.ts';
import { Problem, notFound } from './platform/problem/problem.ts';
import type { Settings } from './platform/settings.ts';
import { readForm } from './platform/web/typed.ts';
import { refuseUnreadable } from './platform/web/unreadable.ts';
import { Visit } from './platform/web/visit.ts';
import {
  businessPages, clusterPages, dataPages, registryCommands, stakeholderPages, workerPages,
} from './registry/index.ts';
import { errorPage } from './ui/error-page.tsx';
import type { Frame } from './ui/frame.ts';
import type { PageEnv } from './ui/frame-of.ts';

/** Every command of the product; the forms, the API, the command line and the import all read this list. */
export const commands: readonly Command[] = [
  ...identityCommands, ...registryCommands, ...forumCommands, ...planCommands, ...deliveryCommands,
  ...heritageCommands, ...learningCommands,
];

/** Where things have a page of their own, below their workspace. */
const paths = {
  problem: 'masalah', proposal: 'usulan', meeting: 'rapat', decision: 'keputusan', commitment: 'komitmen',
  programme: 'program', budget_line: 'pagu', activity: 'kegiatan', participation: 'kegiatan', result: 'hasil',
  indicator: 'indikator',
  organisation: 'organisasi', cluster: 'sentra', motif: 'motif', person: 'orang',
};

const LARGEST_FORM = 12 * 1024 * 1024;

/** Puts the slices together into one web application. */
export async function openSite(platform: Platform, settings: Settings, assets: Frame['assets']): Promise<Hono<PageEnv>> {
  const accounts = openAccounts(platform, settings);
  const app = new Hono<PageEnv>();
  // First, since even a refusal is a page.
  app.use(surround(assets, await isDemonstration(platform)));
  guard(app, settings);
  app.get('/health', (c) => c.text('ok'));
  app.use(recogniseVisitor(platform, accounts));
  for (const pages of everyPage(platform, settings, accounts)) app.route('/', pages);
  answerFaults(app, platform);
  return app;
}

function surround(assets: Frame['assets'], demonstration: boolean): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    c.set('surroundings', {
      assets,
      demonstration,
      roleWord: (visit) => visit.actor && identityWords(visit.language).roles[visit.actor.role],
      doneWords: (name, visit) => commands.find((each) => each.name === name)?.words(visit.language).done,
    });
    await next();
  };
}

function guard(app: Hono<PageEnv>, settings: Settings): void {
  app.use(compress());
  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'],
      // These three do not follow the default.
      baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
    },
    // Without a referrer browsers send their own forms with `Origin: null`, which looks like another site's.
    referrerPolicy: 'same-origin',
  }));
  // A page is made for one reader: no proxy keeps it for the next.
  app.use(async (c, next) => {
    c.header('cache-control', 'private, no-cache');
    await next();
  });
  app.use(refuseForeignForms(settings.publicUrl));
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: () => { throw new Problem('too-large'); } }));
  app.use(refuseUnreadable());
}

/** The pages of every slice, in the order in which an address is looked for among them. */
function everyPage(platform: Platform, settings: Settings, accounts: Accounts): Hono<PageEnv>[] {
  const { clientIpHeader, publicUrl } = settings;
  const slots: PlanSlots = {
    thread: (tx, visit, kind, id) => threadFigure(tx, visit, paths, kind, id),
    activities: activitiesOfProgramme,
    participationOf: (tx, _visit, programmeId) => participationOf(tx, programmeId),
  };
  return [
    apiDoors({ platform, accounts, commands, clientIpHeader }), apiPages(commands), aboutPages(), frontPage(),
    signInPages(platform, accounts, clientIpHeader), linkPages(platform, accounts, clientIpHeader),
    devicePages(platform, accounts, clientIpHeader), workspacePages(platform, publicUrl), peoplePages(publicUrl),
    readerPages(),
    hubPages(), problemPages(slots), proposalPages(slots), meetingPages(slots), decisionPages(slots),
    commitmentPages(slots), handoverPages(handedOverProgrammes),
    planPages(slots), activityPages(slots),
    dataPages(), clusterPages(slots), stakeholderPages(slots), businessPages(), workerPages(), motifPages(slots),
    surveyPages(), looseEndsPages(paths), healthPages(paths), promiseRatesPage(),
    morePages(), importPages(platform), auditPages({ commands, paths, zone: platform.zone }),
    // Last, since every other page lies below a workspace as well.
    homePages(paths),
  ];
}

/** Whatever goes wrong is answered here: as a page, as a problem for machines, or by signing in first. */
function answerFaults(app: Hono<PageEnv>, platform: Platform): void {
  // A page of its own, since what a site says to the unknown is lost once it is mounted in a server.
  app.all('*', () => { throw notFound(); });
  app.onError(async (thrown, c) => {
    const error = toProblem(thrown);
    const problem = error instanceof Problem ? error : new Problem('unexpected');
    if (problem.code === 'unexpected') console.error(traceOf(thrown));
    if (isForMachines(c.req.path)) return problemJson(c, problem);
    if (!c.get('visit')) c.set('visit', strangerOf(platform, languageOf(c), c.req.path));
    if (problem.code !== 'not-signed-in') return errorPage(c, problem);
    const kept = c.req.method === 'POST' ? { action: c.req.path, typed: await readForm(c) } : undefined;
    return signInPage(c, platform, { back: c.get('visit').visitor.path, kept, inPlace: true });
  });
}

/** What broke and where, without the values somebody sent: the database repeats them in its errors. */
function traceOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : 'something that is no error was thrown';
}

function isForMachines(path: string): boolean {
  return path.startsWith('/api/');
}

/** A visitor of whom nothing could be found out, because the database could not be asked. */
function strangerOf(platform: Platform, language: 'id' | 'en', path: string): Visit {
  return new Visit(platform, { language, path, roles: [] });
}
