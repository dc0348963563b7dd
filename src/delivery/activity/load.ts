import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { deliveryTables } from '../schema.ts';
import { activityWords } from './messages.ts';
import { stateAfter } from './rules/life.ts';
import type { ActivityDeed } from './rules/life.ts';

/**
 * An activity to which something is about to be done, held until the transaction ends.
 * @throws Problem `not-found`, or `illegal-move` saying how the activity stands
 */
export async function holdForDeed(tx: Tx, id: string, deed: ActivityDeed) {
  const activity = await deliveryTables(tx)
    .selectFrom('delivery.activity')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!activity) throw notFound();
  const state = stateAfter(activity.state, deed);
  if (state) return { ...activity, next: state };
  const reason = inBoth(activityWords, (words) => words.reasons.state(words.states[activity.state]));
  throw new Problem('illegal-move', { reason });
}

/**
 * The same, by its organiser.
 * @throws Problem `not-allowed` for everybody who does not act for the organisation that organises it
 */
export async function holdOwn(tx: Tx, actor: Actor, id: string, deed: ActivityDeed) {
  const activity = await holdForDeed(tx, id, deed);
  if (activity.organisation_id !== actor.organisationId) throw new Problem('not-allowed');
  return activity;
}
