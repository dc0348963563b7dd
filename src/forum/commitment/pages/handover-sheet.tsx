import type { Child } from 'hono/jsx';
import { shortDate } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { capital } from '../../../ui/capital.ts';
import { List, Row } from '../../../ui/list.tsx';
import { Facts } from '../../../ui/thing.tsx';
import { handoverWords } from '../handover-messages.ts';
import type { openPromisesOf, openThreadsOf, organisationWithTerms } from '../queries/handover.ts';
import type { OfficeOf } from '../rules/offices.ts';
import { commitmentState } from './state.ts';

type Term = Awaited<ReturnType<typeof organisationWithTerms>>['terms'][number];
type OpenPromise = Awaited<ReturnType<typeof openPromisesOf>>[number];
type Thread = Awaited<ReturnType<typeof openThreadsOf>>[number];

interface OfficeProps {
  name: string;
  office: OfficeOf<Term, OpenPromise>;
  visit: Visit;
}

/** One office: who holds it, who did before, and what it promised and has not ended. */
export function Office({ name, office, visit }: OfficeProps) {
  const say = handoverWords(visit.language);
  const before = office.before.map(({ person_name, valid_from, valid_to }) => (
    <li>{say.until(person_name, shortDate(valid_from), shortDate(valid_to ?? visit.today))}</li>
  ));
  const now = office.now.map(({ person_name, valid_from }) => <li>{say.since(person_name, shortDate(valid_from))}</li>);
  return (
    <section>
      <h2>{capital(name)}</h2>
      <Facts facts={[
        { term: say.now, says: now.length > 0 ? <ul>{now}</ul> : say.vacant },
        { term: say.before, says: before.length > 0 ? <ul>{before}</ul> : say.nobodyBefore },
      ]} />
      <h3>{say.open}</h3>
      {office.promises.length === 0 && <p>{say.noneOpen}</p>}
      {office.promises.length > 0 && (
        <List>
          {office.promises.map((each) => (
            <Row href={visit.at('komitmen', each.id)} title={each.what} state={commitmentState(each, visit)}
              meta={`${each.receiver} · ${say.dueBy(shortDate(each.due_on))}`} />
          ))}
        </List>
      )}
    </section>
  );
}

const kinds = ['toAnswer', 'raised', 'proposed'] as const;

/** The problems and proposals that still wait for this organisation, or for which it waits. */
export function OpenThreads({ threads, visit }: { threads: readonly Thread[]; visit: Visit }) {
  const say = handoverWords(visit.language);
  return (
    <section>
      <h2>{say.threads}</h2>
      {threads.length === 0 && <p>{say.noThreads}</p>}
      {kinds.map((kind) => (
        <Threads title={say[kind]} visit={visit} threads={threads.filter((each) => each.kind === kind)} />
      ))}
    </section>
  );
}

function Threads({ title, threads, visit }: { title: string; threads: readonly Thread[]; visit: Visit }): Child {
  if (threads.length === 0) return null;
  const say = handoverWords(visit.language);
  return (
    <>
      <h3>{title}</h3>
      <List>
        {threads.map(({ page, id, title: name, due }) => (
          <Row href={visit.at(page, id)} title={name} meta={say.answerBy(shortDate(due))} />
        ))}
      </List>
    </>
  );
}
