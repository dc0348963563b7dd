import { notFound, Problem } from '../../../platform/problem/problem.ts';
import { asMember } from '../../../platform/access/actor.ts';
import type { Context } from '../../../platform/command/command.ts';
import { endingAfter, standingOn } from '../rules/commitment.ts';
import type { Ending, Move } from '../rules/commitment.ts';
import { sideOf } from '../rules/parties.ts';
import type { Side } from '../rules/parties.ts';
import { commitmentTables } from '../schema.ts';

const ended = { id: 'Komitmen ini sudah berakhir.', en: 'This commitment has ended.' };
const notLate = {
  id: 'Komitmen ini belum lewat tanggalnya.',
  en: 'The date of this commitment has not passed yet.',
};

/**
 * The commitment that is to be moved, held so that nobody else moves it meanwhile, and on which side of it
 * the actor stands.
 * @throws Problem `not-found`; `not-allowed` for those on neither side; `illegal-move` as it stands today
 */
export async function commitmentToMove(context: Context, id: string, move: Move) {
  const { tx, actor, today } = context;
  const commitment = await commitmentTables(tx)
    .selectFrom('forum.commitment')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!commitment) throw notFound();
  const side = sideOf(actor, commitment);
  if (!side) throw new Problem('not-allowed');
  const standing = standingOn(commitment, today);
  if (!endingAfter(standing, move)) {
    throw new Problem('illegal-move', { reason: standing === 'open' ? notLate : ended });
  }
  return { ...commitment, side, standing };
}

/** @throws Problem `not-allowed` unless the actor stands on that side */
export function mustStandOn(side: Side, commitment: { side: Side }): void {
  if (commitment.side !== side) throw new Problem('not-allowed');
}

interface End {
  closed_as: Ending;
  closing_reason?: string;
  kept_on?: string;
  evidence?: string;
  evidence_link?: string;
}

/** Writes how a commitment ended, today and by this actor. */
export async function endCommitment({ tx, actor, today }: Context, id: string, end: End): Promise<void> {
  const { personId, organisationId } = asMember(actor);
  await commitmentTables(tx)
    .updateTable('forum.commitment')
    .set({ ...end, closed_on: today, closed_by: personId, closed_for: organisationId })
    .where('id', '=', id)
    .execute();
}
