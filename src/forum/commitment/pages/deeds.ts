import type { Visit } from '../../../platform/web/visit.ts';
import type { CommitmentSheet } from '../queries/commitment-page.ts';
import { endingAfter, standingOn } from '../rules/commitment.ts';
import type { Move } from '../rules/commitment.ts';
import { sideOf } from '../rules/parties.ts';

/** What this reader may do with a commitment as it stands today. */
export function deedsFor(commitment: CommitmentSheet, visit: Visit) {
  const { actor, today } = visit;
  const side = actor && sideOf(actor, commitment);
  const standing = standingOn(commitment, today);
  const can = (move: Move) => side !== undefined && endingAfter(standing, move) !== undefined;
  const asked = commitment.renegotiations.at(-1);
  const forMe = asked !== undefined && asked.side !== side && asked.new_due_on >= today;
  return {
    keep: side === 'owner' && can('keep'),
    accept: forMe && can('renegotiate') ? asked : undefined,
    renegotiate: can('renegotiate'),
    withdraw: side === 'owner' && can('withdraw'),
    declareBroken: can('declareBroken'),
  };
}
