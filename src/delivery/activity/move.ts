import type { Context, Outcome } from '../../platform/command/command.ts';
import { deliveryTables } from '../schema.ts';
import type { holdOwn } from './load.ts';

type Held = Awaited<ReturnType<typeof holdOwn>>;

interface Moment {
  held_on?: string;
  cancelled_on?: string;
  cancelled_because?: string;
  followed_up_on?: string;
  follow_up?: string;
}

/** Moves an activity that was held for a deed to the state the deed leads to, with its day and words. */
export async function moveActivity({ tx }: Context, activity: Held, moment: Moment): Promise<Outcome> {
  const { id, title, state, next, version } = activity;
  const after = { state: next, ...moment };
  await deliveryTables(tx)
    .updateTable('delivery.activity')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute();
  return { kind: 'activity', id, title, before: { state }, after };
}
