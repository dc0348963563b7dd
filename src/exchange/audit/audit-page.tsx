import { Hono } from 'hono';
import { identityWords } from '../../identity/index.ts';
import { dateTime, dayIn } from '../../kernel/calendar.ts';
import type { Zone } from '../../kernel/calendar.ts';
import { isId } from '../../kernel/id.ts';
import { decimal } from '../../kernel/quantity.ts';
import type { Command } from '../../platform/command/command.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, Pager } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { placeCrumb } from '../../ui/places.ts';
import { Story, Thing } from '../../ui/thing.tsx';
import { deeds, lockedUpTo } from './deeds.ts';
import type { Done } from './deeds.ts';
import { auditWords } from './messages.ts';

interface Known {
  commands: readonly Command[];
  /** The address of the page of a kind of thing, below its workspace. */
  paths: Readonly<Record<string, string>>;
  zone: Zone;
}

/** What was done in a workspace, for its members, in sentences. */
export function auditPages({ commands, paths, zone }: Known): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const words = new Map(commands.map((command) => [command.name, command]));

  app.get('/:workspace/riwayat', async (c) => {
    const visit = c.get('visit');
    const { language } = visit;
    const crumbs = [placeCrumb('more', visit)];
    visit.mustBeMember();
    const say = auditWords(language);
    const before = c.req.query('sebelum');
    const { page, chain } = await visit.read(async (tx) => ({
      page: await deeds(tx, before && isId(before) ? before : undefined),
      chain: await lockedUpTo(tx),
    }));
    const did = (name: string) => words.get(name)?.words(language).did ?? name;
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="more" crumbs={crumbs}>
        <Thing title={say.title}>
          <p>{say.intro}</p>
          <p>
            {say.locked(decimal(chain.locked, language))}
            {chain.waiting > 0 && ` ${say.waiting(decimal(chain.waiting, language))}`}
          </p>
        </Thing>
        {page.rows.length === 0 && <Empty belongs={say.empty} />}
        <Story title={say.newestFirst} events={page.rows.map((done) => ({
          day: dayIn(done.at, zone),
          date: dateTime(done.at, zone, language),
          says: <Sentence done={done} did={did(done.command)} href={addressOf(done, paths, visit)}
            visit={visit} />,
        }))} />
        <Pager next={page.next && `?sebelum=${page.next}`} first={before && visit.at('riwayat')} />
      </Page>,
    );
  });
  return app;
}

interface SentenceProps {
  done: Done;
  did: string;
  href?: string;
  visit: Visit;
}

/** Who did what to which thing. */
function Sentence({ done, did, href, visit }: SentenceProps) {
  const title = done.title ? `“${done.title}”` : undefined;
  return (
    <p>
      {who(done, visit)} {did}
      {title && <> {href ? <a href={href}>{title}</a> : title}</>}.
    </p>
  );
}

function who({ person, organisation, role }: Done, { language }: Visit): string {
  if (role === 'operator') return auditWords(language).operator;
  const office = [organisation, identityWords(language).roles[role]].filter(Boolean).join(', ');
  return person ? `${person} (${office})` : office;
}

function addressOf({ kind, subject_id }: Done, paths: Known['paths'], visit: Visit): string | undefined {
  return paths[kind] && visit.at(paths[kind], subject_id);
}
