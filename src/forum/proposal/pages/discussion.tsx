import { longDate } from '../../../kernel/calendar.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { List } from '../../../ui/list.tsx';
import { who } from '../../../ui/who.ts';
import { proposalWords } from '../messages.ts';
import { stances } from '../schema.ts';
import { deedsFor } from './deeds.ts';
import type { ProposalProps } from './deeds.ts';

/** The arguments by side. They carry names, so the public only reads where they are. */
export function Discussion({ proposal, visit }: ProposalProps) {
  const say = proposalWords(visit.language);
  return (
    <section>
      <h2>{say.discussion}</h2>
      {!visit.isMember && <p>{say.membersOnly}</p>}
      {visit.isMember && proposal.comments.length === 0 && <p>{say.noComments}</p>}
      {stances.map((stance) => <Side stance={stance} proposal={proposal} visit={visit} />)}
      {deedsFor(proposal, visit).comment && (
        <p class="actions">
          <ButtonLink href={visit.at('usulan', proposal.id, 'pendapat')} quiet>{say.comment}</ButtonLink>
        </p>
      )}
    </section>
  );
}

function Side({ stance, proposal, visit }: ProposalProps & { stance: (typeof stances)[number] }) {
  const here = proposal.comments.filter((comment) => comment.stance === stance);
  if (here.length === 0) return null;
  return (
    <>
      <h3>{proposalWords(visit.language).stances[stance]} ({here.length})</h3>
      <List>
        {here.map((comment) => (
          <li class="row">
            <div class="row-words">
              <p class="prose">{comment.body}</p>
              <p class="row-meta">{who(comment)} · {longDate(comment.day, visit.language)}</p>
            </div>
          </li>
        ))}
      </List>
    </>
  );
}
