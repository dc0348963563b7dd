import { ZONES, longDate } from '../../../kernel/calendar.ts';
import type { Zone } from '../../../kernel/calendar.ts';
import { renderPdf } from '../../../platform/documents/pdf.ts';
import { meetingWords } from '../messages.ts';
import type { meetingPaper } from '../queries/meeting-paper.ts';
import { clockTimes } from '../rules/clock.ts';
import attendanceSheet from './daftar-hadir.typ?raw';
import letterhead from './kop.typ?raw';
import invitation from './undangan.typ?raw';

/** The papers of a meeting; letters of an Indonesian office are written in Indonesian, whoever prints them. */
const templates = { undangan: invitation, 'daftar-hadir': attendanceSheet };

export type PaperName = keyof typeof templates;

export const paperNames = Object.keys(templates) as PaperName[];

const titles: Record<PaperName, string> = { undangan: 'Undangan', 'daftar-hadir': 'Daftar hadir' };

interface Occasion {
  meeting: Awaited<ReturnType<typeof meetingPaper>>;
  /** 'Kota Pekalongan' */
  workspace: string;
  zone: Zone;
  madeAt: Date;
}

/** One of the papers of a meeting as PDF. */
export function meetingPdf(name: PaperName, { meeting, workspace, zone, madeAt }: Occasion): Uint8Array<ArrayBuffer> {
  const data = {
    title: `${titles[name]}: ${meeting.title}`,
    meeting: meeting.title,
    workspace,
    convener: meeting.convener,
    town: workspace.replace(/^(Kota|Kabupaten) /, ''),
    number: meeting.letter_number,
    date: longDate(meeting.planned_on, 'id').replace(/^\p{L}+, /u, ''),
    day: longDate(meeting.planned_for, 'id'),
    time: clockTimes(meeting, ZONES[zone].name, meetingWords('id').untilDone, 'id'),
    place: meeting.place,
    invited: meeting.invited.map((each) => each.name),
    agenda: meeting.agenda.map((each) => each.title),
    copies: (meeting.copies ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''),
    signers: [
      { office: 'Ketua', name: meeting.chair },
      { office: 'Sekretaris', name: meeting.secretary },
    ],
  };
  return renderPdf({ template: templates[name], parts: { '/kop.typ': letterhead }, data, madeAt });
}
