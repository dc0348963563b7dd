import { identityWords } from '../../../identity/index.ts';
import { Deed } from '../../../ui/deed.tsx';
import { Details } from '../../../ui/table.tsx';
import { who } from '../../../ui/who.ts';
import { proposalWords } from '../messages.ts';
import { deedsFor } from './deeds.ts';
import type { ProposalProps } from './deeds.ts';

/** How many support it, by stakeholder group; members may look up who. */
export function Support({ proposal, visit }: ProposalProps) {
  const say = proposalWords(visit.language);
  const names = identityWords(visit.language).groups;
  const count = proposal.groups.reduce((sum, each) => sum + each.supporters, 0);
  const groups = proposal.groups.map((each) => `${names[each.group]} ${each.supporters}`).join(', ');
  return (
    <section>
      <h2>{say.support}</h2>
      <p>{count === 0 ? say.noSupport : say.supported(count, groups)}{proposal.mine && ` ${say.youSupport}`}</p>
      {proposal.supporters.length > 0 && (
        <Details summary={say.supporters}>
          <ul>{proposal.supporters.map((each) => <li>{who(each)}</li>)}</ul>
        </Details>
      )}
      {deedsFor(proposal, visit).stopSupport && (
        <div class="actions">
          <Deed action={visit.at('usulan', proposal.id, 'batal-dukung')} quiet
            fields={{ proposal_id: proposal.id }}>
            {say.commands.withdrawSupport.submit}
          </Deed>
        </div>
      )}
    </section>
  );
}
