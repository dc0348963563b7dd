import { deedsFor } from '../../activity/pages/deeds.ts';
import type { ActivityProps } from '../../activity/pages/props.ts';
import { participationWords } from '../messages.ts';
import { accordOf } from '../rules/accord.ts';
import type { Accord } from '../rules/accord.ts';

/** To somebody who takes part: how that stands, and the way to say otherwise. */
export function You({ activity, visit }: ActivityProps) {
  const { mine } = activity;
  if (!mine) return null;
  const say = participationWords(visit.language).you;
  const { confirm } = deedsFor(activity, visit);
  const told: Record<Accord, string> = {
    confirmed: say.confirmed,
    disputed: say.disputed,
    awaited: say.attended,
    said_only: say.said,
    absent: mine.answer === null ? say.absent : say.said,
    open: confirm ? say.unrecorded : say.registered,
  };
  const again = confirm && mine.answer !== null;
  return (
    <p>
      {told[accordOf(mine)]}
      {again && <> <a href={visit.at('kegiatan', activity.id, 'tegaskan')}>{say.again}</a></>}
    </p>
  );
}
