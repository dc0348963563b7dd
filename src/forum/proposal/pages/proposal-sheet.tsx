import type { Child } from 'hono/jsx';
import { longDate, relativeDays } from '../../../kernel/calendar.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Deed } from '../../../ui/deed.tsx';
import { Facts, Quoted, Story, Thing } from '../../../ui/thing.tsx';
import { who } from '../../../ui/who.ts';
import { moment } from '../../told.ts';
import { proposalWords } from '../messages.ts';
import { deedsFor } from './deeds.ts';
import type { ProposalProps } from './deeds.ts';
import { Discussion } from './discussion.tsx';
import { proposalState } from './state.ts';
import { Support } from './support.tsx';

/** One proposal: what it is, how it stands, who is behind it, what was said and what happened. */
export function ProposalSheet({ proposal, visit }: ProposalProps) {
  const { language, today } = visit;
  const say = proposalWords(language);
  const due = say.due(longDate(proposal.answer_due, language), relativeDays(proposal.answer_due, today, language));
  const waits = proposal.answers.length === 0 && proposal.state !== 'withdrawn';
  const [main, ...others] = buttons({ proposal, visit });
  return (
    <>
      <Thing kind={say.one} title={proposal.title} state={proposalState(proposal, visit)} action={main?.(false)}>
        {waits && <p>{due}</p>}
      </Thing>
      <section><h2>{say.what}</h2><p class="prose">{proposal.what}</p></section>
      <section><h2>{say.expected}</h2><p class="prose">{proposal.expected_result}</p></section>
      <Facts facts={factsOf({ proposal, visit })} />
      <Support proposal={proposal} visit={visit} />
      <Discussion proposal={proposal} visit={visit} />
      <Story events={eventsOf({ proposal, visit })} />
      {others.length > 0 && <div class="actions">{others.map((button) => button(true))}</div>}
    </>
  );
}

/** The buttons of this reader, the most pressing first, each to be drawn loud or quiet. */
function buttons({ proposal, visit }: ProposalProps): ((quiet: boolean) => Child)[] {
  const say = proposalWords(visit.language);
  const may = deedsFor(proposal, visit);
  const to = (path: string) => visit.at('usulan', proposal.id, path);
  const link = (path: string, label: string) => (quiet: boolean) =>
    <ButtonLink href={to(path)} quiet={quiet}>{label}</ButtonLink>;
  const answer = may.answer ? [link('jawab', say.answer)] : [];
  const support = (quiet: boolean) => (
    <Deed action={to('dukung')} fields={{ proposal_id: proposal.id }} quiet={quiet}>
      {say.commands.supportProposal.submit}
    </Deed>
  );
  const answered = proposal.answers.length > 0;
  return [
    ...(answered ? [] : answer),
    ...(may.support ? [support] : []),
    ...(may.coSign ? [link('ikut', say.coSign)] : []),
    ...(answered ? answer : []),
    ...(may.edit ? [link('ubah', say.edit)] : []),
    ...(may.withdraw ? [link('tarik', say.withdraw)] : []),
  ];
}

function factsOf({ proposal, visit }: ProposalProps) {
  const say = proposalWords(visit.language);
  const proposers = [proposal, ...proposal.coProposers].map((each) => each.organisation);
  const problems = proposal.problems.map(({ id, title }) => (
    <li><a href={visit.at('masalah', id)}>{title}</a></li>
  ));
  return [
    { term: say.proposers, says: proposers.join(', ') },
    { term: say.neededFrom, says: proposal.needed.map((each) => each.name).join(', ') },
    { term: say.fromProblems, says: problems.length > 0 && <ul>{problems}</ul> },
    { term: say.text, says: proposal.version > 1 && say.versionOf(proposal.version) },
  ].filter((fact) => fact.says);
}

function eventsOf({ proposal, visit }: ProposalProps) {
  const say = proposalWords(visit.language);
  const happened: { day: string; says: Child }[] = [
    { day: proposal.proposed_on, says: say.proposedBy(who(proposal)) },
    ...proposal.coProposers.map((each) => ({ day: each.day, says: say.signedBy(who(each)) })),
    ...proposal.answers.map((each) => ({
      day: each.day,
      says: <Quoted says={say.answeredBy(who(each))} words={each.body} />,
    })),
    ...proposal.moves.map((each) => ({
      day: each.day,
      says: <Quoted says={say.moved[each.state]} words={each.because} />,
    })),
  ];
  return happened
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, says }) => ({ ...moment(day, visit.language), says }));
}
