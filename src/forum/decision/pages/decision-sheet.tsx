import type { Visit } from '../../../platform/web/visit.ts';
import { longDate } from '../../../kernel/calendar.ts';
import { List } from '../../../ui/list.tsx';
import { Facts, State, Thing } from '../../../ui/thing.tsx';
import { decisionWords } from '../messages.ts';
import type { decisionPage } from '../queries/decision-page.ts';
import { outcomeState } from './state.ts';

export type Decision = Awaited<ReturnType<typeof decisionPage>>;

interface DecisionProps {
  decision: Decision;
  visit: Visit;
}

/** One decision: what was decided and why, how it was counted, and what was held against it. */
export function DecisionSheet({ decision, visit }: DecisionProps) {
  const say = decisionWords(visit.language);
  return (
    <>
      <Thing kind={say.one} title={decision.title} state={outcomeState(decision.outcome, visit.language)}>
        <p>{say.because[decision.because]}</p>
      </Thing>
      <section><h2>{say.reason}</h2><p class="prose">{decision.reason}</p></section>
      <Facts facts={factsOf({ decision, visit })} />
      <Objections decision={decision} visit={visit} />
    </>
  );
}

function factsOf({ decision, visit }: DecisionProps) {
  const { language } = visit;
  const say = decisionWords(language);
  const proposals = decision.proposals.map(({ id, title }) => <li><a href={visit.at('usulan', id)}>{title}</a></li>);
  return [
    { term: say.howDecided, says: say.methods[decision.method] },
    ...countFacts(decision, language),
    {
      term: say.decidedIn,
      says: (
        <>
          <a href={visit.at('rapat', decision.meeting_id)}>{decision.meeting}</a>, {longDate(decision.decided_on, language)}
        </>
      ),
    },
    { term: say.about, says: proposals.length > 0 && <ul>{proposals}</ul> },
  ].filter((fact) => fact.says);
}

type Counted = Pick<Decision, 'method' | 'voters' | 'eligible' | 'present' | 'agree' | 'against' | 'abstain' | 'quorum'>;

/** The count of a decision in words, as far as its method asks for one. */
export function countFacts(count: Counted, language: Visit['language']) {
  const say = decisionWords(language);
  const { method, voters, eligible, present, agree, against, abstain, quorum } = count;
  const votes = method !== 'consent' && say.votes[method](agree ?? 0, against ?? 0, abstain ?? 0);
  const there = say.presentOf(present, eligible, say.voters[voters]);
  return [
    { term: say.count, says: votes ? <>{votes}<br />{there}</> : there },
    ...(quorum ? [{ term: say.quorum, says: say.quorums[quorum] }] : []),
  ];
}

function Objections({ decision, visit }: DecisionProps) {
  const say = decisionWords(visit.language);
  return (
    <section>
      <h2>{say.objections}</h2>
      {decision.objections.length === 0 && <p>{say.noObjections}</p>}
      {decision.objections.length > 0 && (
        <List>
          {decision.objections.map((each) => (
            <li class="row">
              <div class="row-words">
                <p class="prose">{each.body}</p>
                <p class="row-meta">{each.organisation} · {say.kinds[each.kind]}</p>
                {each.settled_how && <p class="row-meta">{say.settledHow(each.settled_how)}</p>}
              </div>
              {each.kind === 'objection' && (
                <State word={each.settled_how ? say.settled : say.standing} tone={each.settled_how ? 'good' : 'attention'} />
              )}
            </li>
          ))}
        </List>
      )}
    </section>
  );
}
