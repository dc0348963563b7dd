import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty, List, Row } from '../../../ui/list.tsx';
import { makeCommitment } from '../commands/make-commitment.ts';
import { commitmentWords } from '../messages.ts';
import type { DecidedCommitment } from '../queries/commitments-of-decision.ts';
import { commitmentState, ownerAndDay } from './state.ts';

interface DecisionCommitmentsProps {
  decisionId: string;
  commitments: readonly DecidedCommitment[];
  visit: Visit;
}

/** On the page of a decision: who carries it out, by when, and the way to add one. */
export function DecisionCommitments({ decisionId, commitments, visit }: DecisionCommitmentsProps) {
  const say = commitmentWords(visit.language);
  const add = visit.may(makeCommitment) && (
    <ButtonLink href={visit.at('keputusan', decisionId, 'komitmen', 'baru')} quiet>{say.do.add}</ButtonLink>
  );
  return (
    <section>
      <h2>{say.ofDecision.title}</h2>
      {commitments.length === 0 && <Empty belongs={say.ofDecision.none}>{add}</Empty>}
      {commitments.length > 0 && (
        <List>
          {commitments.map((each) => (
            <Row href={visit.at('komitmen', each.id)} title={each.what} state={commitmentState(each, visit)}
              meta={ownerAndDay(each, visit.language)} />
          ))}
        </List>
      )}
      {commitments.length > 0 && add && <div class="actions">{add}</div>}
    </section>
  );
}
