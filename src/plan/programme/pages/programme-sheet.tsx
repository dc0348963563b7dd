import type { Child } from 'hono/jsx';
import { longDate } from '../../../kernel/calendar.ts';
import type { Command } from '../../../platform/command/command.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Facts, Story, Thing } from '../../../ui/thing.tsx';
import { ProgrammeMoney } from '../../budget/pages/programme-money.tsx';
import { mayStillPlan } from '../../pages/own.ts';
import { addResult } from '../commands/add-result.ts';
import { changeProgramme } from '../commands/change-programme.ts';
import { finishProgramme } from '../commands/finish-programme.ts';
import { startProgramme } from '../commands/start-programme.ts';
import { stopProgramme } from '../commands/stop-programme.ts';
import { programmeWords } from '../messages.ts';
import type { ProgrammePage } from '../queries/programme-page.ts';
import { ProgrammeResults } from './programme-results.tsx';
import type { ProgrammeProps } from './props.ts';
import { programmeState } from './state.ts';

/** One programme: its purpose, where it comes from, what it aims at, the money, and what is done. */
export function ProgrammeSheet({ programme, visit, activities }: ProgrammeProps & { activities: Child }) {
  const say = programmeWords(visit.language);
  const { main, others } = deeds(programme, visit);
  return (
    <>
      <Thing kind={say.one} title={programme.title} state={programmeState(programme.state, visit)}
        fictional={programme.fictional} action={main}>
        {programme.stop_reason && <p>{say.why}: {programme.stop_reason}</p>}
      </Thing>
      <p class="prose">{programme.purpose}</p>
      <Facts facts={facts(programme, visit)} />
      <ProgrammeResults programme={programme} visit={visit} />
      <ProgrammeMoney programme={programme} visit={visit} />
      {activities && <section><h2>{say.activities}</h2>{activities}</section>}
      <Story events={story(programme, visit)} />
      {others.length > 0 && (
        <p class="actions">{others.map(({ href, label }) => <ButtonLink href={href} quiet>{label}</ButtonLink>)}</p>
      )}
    </>
  );
}

/** What this reader may do with the programme itself: the step that is due, and the others. */
function deeds(programme: ProgrammePage, visit: Visit) {
  if (!mayStillPlan(visit, changeProgramme, programme)) return { others: [] };
  const deed = (path: string, command: Command) => ({
    href: visit.at('program', programme.id, path),
    label: command.words(visit.language).title,
  });
  const aim = deed('hasil', addResult);
  const start = deed('mulai', startProgramme);
  const finish = deed('selesai', finishProgramme);
  const always = [deed('ubah', changeProgramme), deed('henti', stopProgramme)];
  if (programme.state === 'running') {
    return programme.ends_on <= visit.today ? { main: finish, others: always } : { others: [finish, ...always] };
  }
  return programme.results.length === 0 ? { main: aim, others: [start, ...always] } : { main: start, others: always };
}

function facts(programme: ProgrammePage, visit: Visit) {
  const { language } = visit;
  const say = programmeWords(language);
  const { starts_on, ends_on, code, code_year } = programme;
  return [
    { term: say.source, says: <Sources programme={programme} visit={visit} /> },
    { term: say.by, says: <a href={visit.at('organisasi', programme.organisation_id)}>{programme.organisation}</a> },
    { term: say.period, says: say.from(longDate(starts_on, language), longDate(ends_on, language)) },
    ...(code ? [{ term: say.code, says: say.codeOf(code, code_year) }] : []),
  ];
}

function Sources({ programme, visit }: ProgrammeProps) {
  const say = programmeWords(visit.language);
  const { decisions, commitments } = programme;
  const sources = [
    ...decisions.map(({ id, title }) => ({ kind: say.decision, title, href: visit.at('keputusan', id) })),
    ...commitments.map(({ id, what }) => ({ kind: say.commitment, title: what, href: visit.at('komitmen', id) })),
  ];
  if (sources.length === 0) return <p>{say.noSource}</p>;
  return <ul>{sources.map(({ kind, title, href }) => <li>{kind}: <a href={href}>{title}</a></li>)}</ul>;
}

function story(programme: ProgrammePage, visit: Visit) {
  const say = programmeWords(visit.language);
  const ended = programme.state === 'stopped' ? say.stoppedOn : say.finishedOn;
  const happened = [
    { day: programme.proposed_on, says: say.proposed(programme.organisation) },
    { day: programme.started_on, says: say.started },
    { day: programme.closed_on, says: ended },
  ];
  return happened.flatMap(({ day, says }) => (day ? [{ day, date: longDate(day, visit.language), says }] : []));
}
