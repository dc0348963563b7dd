import type { Child } from 'hono/jsx';
import { addDays, longDate, relativeDays } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Facts, Quoted, Story, Thing } from '../../../ui/thing.tsx';
import { who } from '../../../ui/who.ts';
import { moment } from '../../told.ts';
import { commitmentWords } from '../messages.ts';
import type { CommitmentSheet as Sheet } from '../queries/commitment-page.ts';
import { DAYS_UNTIL_BROKEN, standingOn } from '../rules/commitment.ts';
import { deedsFor } from './deeds.ts';
import { commitmentState, officeName } from './state.ts';

interface SheetProps {
  commitment: Sheet;
  visit: Visit;
}

/** One commitment: what was promised, how it stands, who answers for it, and what happened. */
export function CommitmentSheet({ commitment, visit }: SheetProps) {
  const { language, today } = visit;
  const say = commitmentWords(language);
  const [main, ...others] = buttons({ commitment, visit });
  const asked = commitment.renegotiations.at(-1);
  const waits = commitment.closed_as === null && asked && asked.new_due_on >= today;
  return (
    <>
      <Thing kind={say.one} title={commitment.what} state={commitmentState(commitment, visit)}
        action={main?.(false)}>
        <p>{say.due(longDate(commitment.due_on, language), relativeDays(commitment.due_on, today, language))}</p>
        {waits && <p>{say.newDatePending(longDate(asked.new_due_on, language))}</p>}
      </Thing>
      <Facts facts={factsOf({ commitment, visit })} />
      <Story events={eventsOf({ commitment, visit })} />
      {others.length > 0 && <div class="actions">{others.map((button) => button(true))}</div>}
    </>
  );
}

/** The buttons of this reader, the most pressing first, each to be drawn loud or quiet. */
function buttons({ commitment, visit }: SheetProps): ((quiet: boolean) => Child)[] {
  const say = commitmentWords(visit.language).do;
  const may = deedsFor(commitment, visit);
  const link = (path: string, label: string) => (quiet: boolean) =>
    <ButtonLink href={visit.at('komitmen', commitment.id, path)} quiet={quiet}>{label}</ButtonLink>;
  return [
    ...(may.accept ? [link('setujui', say.accept(longDate(may.accept.new_due_on, visit.language)))] : []),
    ...(may.keep ? [link('tepati', say.keep)] : []),
    ...(may.renegotiate ? [link('ubah-tenggat', say.renegotiate)] : []),
    ...(may.declareBroken ? [link('tidak-ditepati', say.declareBroken)] : []),
    ...(may.withdraw ? [link('tarik', say.withdraw)] : []),
  ];
}

function factsOf({ commitment, visit }: SheetProps) {
  const say = commitmentWords(visit.language);
  const { owner, owner_role, receiver, decision, decision_id, evidence, evidence_link } = commitment;
  const to = (id: string | null, words: string) => id && <a href={visit.at('komitmen', id)}>{words}</a>;
  const office = officeName(owner, owner_role, visit.language);
  const decided = decision_id && <a href={visit.at('keputusan', decision_id)}>{decision}</a>;
  return [
    { term: say.office, says: <><p>{office}</p>{holdersOf({ commitment, visit })}</> },
    { term: say.receiver, says: receiver },
    { term: say.decision, says: decided || say.noDecision },
    { term: say.evidence, says: evidence },
    { term: say.evidenceLink, says: evidence_link && <a href={evidence_link} rel="nofollow">{evidence_link}</a> },
    { term: say.predecessor, says: to(commitment.successor_of, say.toPredecessor) },
    { term: say.successor, says: to(commitment.successor, longDate(commitment.successor_due ?? '', visit.language)) },
  ].filter((fact) => fact.says);
}

/** Members read who holds the office today; nobody else does. */
function holdersOf({ commitment, visit }: SheetProps): Child {
  if (!visit.isMember || commitment.closed_as !== null) return null;
  const say = commitmentWords(visit.language);
  const today = commitment.holders.filter(
    ({ valid_from, valid_to }) => valid_from <= visit.today && (valid_to === null || valid_to >= visit.today),
  );
  const names = today.map((each) => each.person_name).join(', ');
  return <p>{names ? say.holders(names) : say.noHolder}</p>;
}

function eventsOf({ commitment, visit }: SheetProps) {
  const { language, today } = visit;
  const say = commitmentWords(language);
  const { made_on, due_on, owner, owner_role, closed_as, renegotiations } = commitment;
  const brokenOn = addDays(due_on, DAYS_UNTIL_BROKEN);
  const happened: { day: string; says: Child }[] = [
    { day: made_on, says: say.made(officeName(owner, owner_role, language), longDate(due_on, language)) },
    ...renegotiations.map((each) => ({
      day: each.proposed_on,
      says: <Quoted says={say.asked(each.asker, longDate(each.new_due_on, language))} words={each.reason} />,
    })),
    ...renegotiations.flatMap(({ other, accepted_on, new_due_on }) =>
      accepted_on && other ? [{ day: accepted_on, says: say.accepted(other, longDate(new_due_on, language)) }] : []),
    ...endOf({ commitment, visit }),
    ...(closed_as === null && standingOn(commitment, today) === 'broken'
      ? [{ day: brokenOn, says: say.brokenByDate }]
      : []),
  ];
  return happened
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, says }) => ({ ...moment(day, language), says }));
}

/** How it ended; that both sides moved its date is told already. */
function endOf({ commitment, visit }: SheetProps): { day: string; says: Child }[] {
  const { closed_as, closed_on, closer, closer_person, kept_on, evidence, closing_reason } = commitment;
  if (!closed_as || !closed_on || closed_as === 'renegotiated') return [];
  const say = commitmentWords(visit.language).ended;
  const by = who({ person: closer_person, organisation: closer ?? '' });
  const done = longDate(kept_on ?? closed_on, visit.language);
  const sentence = closed_as === 'kept' ? say.kept(by, done) : say[closed_as](by);
  return [{ day: closed_on, says: <Quoted says={sentence} words={evidence ?? closing_reason} /> }];
}
