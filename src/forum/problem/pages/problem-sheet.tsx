import { longDate, relativeDays } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { List, Row } from '../../../ui/list.tsx';
import { Facts, Quoted, Story, Thing } from '../../../ui/thing.tsx';
import { who } from '../../../ui/who.ts';
import { makeProposal } from '../../proposal/commands/make-proposal.ts';
import { proposalState } from '../../proposal/pages/state.ts';
import { moment } from '../../told.ts';
import { answerProblem } from '../commands/answer-problem.ts';
import { problemWords } from '../messages.ts';
import type { ProblemPage } from '../queries/problem-page.ts';
import { problemState } from './state.ts';

interface ProblemSheetProps {
  problem: ProblemPage;
  visit: Visit;
}

/** One problem: what it is, what can be done about it, what became of it. */
export function ProblemSheet({ problem, visit }: ProblemSheetProps) {
  const { language, today } = visit;
  const say = problemWords(language);
  const due = say.due(longDate(problem.answer_due, language), relativeDays(problem.answer_due, today, language));
  const [main, ...others] = deeds(problem, visit);
  return (
    <>
      <Thing kind={say.one} title={problem.title} action={main}
        state={problemState({ ...problem, answered_on: problem.answers[0]?.answered_on ?? null }, visit)}>
        {problem.answers.length === 0 && <p>{due}</p>}
      </Thing>
      <p class="prose">{problem.story}</p>
      {problem.place && <Facts facts={[{ term: say.where, says: problem.place }]} />}
      <Proposals problem={problem} visit={visit} />
      <Story events={[
        { ...moment(problem.raised_on, language), says: say.raised(who(problem)) },
        ...problem.answers.map((each) => ({
          ...moment(each.answered_on, language),
          says: <Quoted says={say.answeredBy(who(each))} words={each.body} />,
        })),
      ]} />
      {others.length > 0 && (
        <p class="actions">{others.map(({ href, label }) => <ButtonLink href={href} quiet>{label}</ButtonLink>)}</p>
      )}
    </>
  );
}

/** What this reader may do here, the most pressing first. */
function deeds(problem: ProblemPage, visit: Visit) {
  const say = problemWords(visit.language);
  const to = (path: string, label: string) => ({ href: visit.at('masalah', problem.id, path), label });
  const answer = visit.may(answerProblem) ? [to('jawab', say.answer)] : [];
  const propose = visit.may(makeProposal) ? [to('usulkan', say.propose)] : [];
  const answered = problem.answers.length > 0;
  const own = visit.actor?.personId === problem.raised_by;
  const edit = own && !answered ? [to('ubah', say.edit)] : [];
  return answered ? [...propose, ...answer] : [...answer, ...propose, ...edit];
}

function Proposals({ problem, visit }: ProblemSheetProps) {
  const say = problemWords(visit.language);
  return (
    <section>
      <h2>{say.becameOf}</h2>
      {problem.proposals.length === 0 && <p>{say.nothingYet}</p>}
      {problem.proposals.length > 0 && (
        <List>
          {problem.proposals.map((proposal) => (
            <Row href={visit.at('usulan', proposal.id)} title={proposal.title}
              state={proposalState(proposal, visit)}
              meta={`${proposal.organisation} · ${longDate(proposal.proposed_on, visit.language)}`} />
          ))}
        </List>
      )}
    </section>
  );
}
