import type { Child } from 'hono/jsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Deed } from '../../../ui/deed.tsx';
import { participationWords } from '../../participation/messages.ts';
import { activityWords } from '../messages.ts';
import { deedsFor } from './deeds.ts';
import type { ActivityProps } from './props.ts';

type Button = (quiet: boolean) => Child;

interface Buttons {
  /** What waits for this reader, the most pressing first. */
  pressing: Button[];
  /** What else they may do. */
  others: Button[];
}

/** The buttons of this reader, each to be drawn loud or quiet. */
export function buttonsOf({ activity, visit }: ActivityProps): Buttons {
  const say = activityWords(visit.language).do;
  const people = participationWords(visit.language);
  const may = deedsFor(activity, visit);
  const link = (path: string, label: string): Button => (quiet) =>
    <ButtonLink href={visit.at('kegiatan', activity.id, path)} quiet={quiet}>{label}</ButtonLink>;
  const join: Button = (quiet) => (
    <Deed action={visit.at('kegiatan', activity.id, 'ikut')} fields={{ activity_id: activity.id }} quiet={quiet}>
      {people.commands.joinActivity.submit}
    </Deed>
  );
  const unrecorded = activity.attendance_on === null;
  const planned = activity.state === 'planned';
  const register = may.register ? [link('peserta', people.do.register)] : [];
  const attend = may.attend ? [link('hadir', people.do.attend)] : [];
  return {
    pressing: [
      ...(may.confirm && activity.mine?.answer === null ? [link('tegaskan', people.do.confirm)] : []),
      ...(may.join ? [join] : []),
      ...(may.hold ? [link('laksana', say.hold)] : []),
      ...(unrecorded ? attend : []),
      ...(may.followUp ? [link('tindak-lanjut', say.followUp)] : []),
      ...(planned || activity.registered === 0 ? register : []),
    ],
    others: [
      ...(unrecorded ? [] : attend),
      ...(planned || activity.registered === 0 ? [] : register),
      ...(may.print ? [link('daftar-hadir', people.do.print)] : []),
      ...(may.change ? [link('ubah', say.change)] : []),
      ...(may.cancel ? [link('batal', say.cancel)] : []),
    ],
  };
}
