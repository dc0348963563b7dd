import { Hono } from 'hono';
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
  programme: 'program', budget_line: 'pagu', activity: 'kegiatan', participation: 'kegiatan', result: 'hasil', indicator: 'indikator',
  organisation: 'organisasi', cluster: 'sentra', motif: 'motif', person: 'orang',
};

const LARGEST_FORM = 12 * 1024 * 1024;

/** Puts the slices together into one web application. */
export async function openSite(platform: Platform, settings: Settings, assets: Frame['assets']): Promise<Hono<PageEnv>> {
  const accounts = openAccounts(platform, settings);
  const demonstration = await isDemonstration(platform);
  const app = new Hono<PageEnv>();

  // First, since even a refusal is a page.
  app.use(async (c, next) => {
    c.set('surroundings', {
      assets,
      demonstration: () => demonstration,
      roleWord: (visit) => visit.actor && identityWords(visit.language).roles[visit.actor.role],
      doneWords: (name, visit) => commands.find((each) => each.name === name)?.words(visit.language).done,
    });
    await next();
  });
  app.use(compress());
  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'], styleSrc: ["'self'", "'unsafe-inline'"],
    },
    // Without a referrer browsers send their own forms with `Origin: null`, which looks like another site's.
    referrerPolicy: 'same-origin',
  }));
  app.use(refuseForeignForms(settings.publicUrl));
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: () => { throw new Problem('too-large'); } }));
  app.use(refuseUnreadable());
  app.get('/health', (c) => c.text('ok'));
  app.use(recogniseVisitor(platform, accounts));

  const slots: PlanSlots = {
    thread: (tx, visit, kind, id) => threadFigure(tx, visit, paths, kind, id),
    activities: activitiesOfProgramme,
    participationOf: (tx, _visit, programmeId) => participationOf(tx, programmeId),
  };
  app.route('/', apiDoors({ platform, accounts, commands, clientIpHeader: settings.clientIpHeader }));
  app.route('/', apiPages(commands));
  app.route('/', aboutPages());
  app.route('/', signInPages(platform, accounts, settings.clientIpHeader));
  app.route('/', linkPages(platform, accounts, settings.clientIpHeader));
  app.route('/', devicePages(platform, accounts, settings.clientIpHeader));
  app.route('/', workspacePages(platform, settings.publicUrl));
  app.route('/', peoplePages(settings.publicUrl));
  app.route('/', readerPages());
  app.route('/', frontPage());
  app.route('/', hubPages());
  app.route('/', problemPages(slots));
  app.route('/', proposalPages(slots));
  app.route('/', meetingPages(slots));
  app.route('/', decisionPages(slots));
  app.route('/', commitmentPages(slots));
  app.route('/', handoverPages(handedOverProgrammes));
  app.route('/', activityPages(slots));
  app.route('/', dataPages());
  app.route('/', clusterPages(slots));
  app.route('/', stakeholderPages(slots));
  app.route('/', businessPages());
  app.route('/', workerPages());
  app.route('/', motifPages(slots));
  app.route('/', morePages());
  app.route('/', importPages(platform));
  app.route('/', planPages(slots));
  app.route('/', surveyPages());
  app.route('/', looseEndsPages(paths));
  app.route('/', healthPages(paths));
  app.route('/', promiseRatesPage());
  app.route('/', auditPages({ commands, paths, zone: platform.zone }));
  // Last, since every other page lies below a workspace as well.
  app.route('/', homePages(paths));

  app.notFound((c) => (isForMachines(c.req.path) ? problemJson(c, notFound()) : errorPage(c, notFound())));
  app.onError(async (thrown, c) => {
    const error = toProblem(thrown);
    const problem = error instanceof Problem ? error : new Problem('unexpected');
    if (problem.code === 'unexpected') console.error(thrown);
    if (isForMachines(c.req.path)) return problemJson(c, problem);
    if (!c.get('visit')) c.set('visit', strangerOf(platform, languageOf(c), c.req.path));
    if (problem.code !== 'not-signed-in') return errorPage(c, problem);
    const kept = c.req.method === 'POST' ? { action: c.req.path, typed: await readForm(c) } : undefined;
    return signInPage(c, platform, { back: c.get('visit').visitor.path, kept, inPlace: true });
  });
  return app;
}

function isForMachines(path: string): boolean {
  return path.startsWith('/api/');
}

/** A visitor of whom nothing could be found out, because the database could not be asked. */
function strangerOf(platform: Platform, language: 'id' | 'en', path: string): Visit {
  return new Visit(platform, { language, path, roles: [] });
}
