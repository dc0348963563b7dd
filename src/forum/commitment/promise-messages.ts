import { messages } from '../../platform/i18n/messages.ts';

export const promiseWords = messages({
  id: {
    title: 'Janji yang ditepati',
    of: (organisation: string) => `Janji ${organisation}`,
    label: 'Ditepati tepat waktu',
    counted: (kept: string, due: string) => `${kept} dari ${due} yang sudah jatuh tempo`,
    definition:
      'Yang dihitung: komitmen yang tanggalnya sudah lewat. Tepat waktu berarti dipenuhi paling lambat pada tanggalnya. '
      + 'Tenggat yang diubah bersama, atau komitmen yang ditarik, sebelum tanggalnya lewat tidak dihitung; sesudahnya dihitung tidak tepat waktu.',
    noData: 'Belum ada komitmen yang jatuh tempo.',
    records: 'Yang dihitung',
    others: 'Yang tidak atau belum dihitung',
    columns: { what: 'Komitmen', due: 'Tenggat', done: 'Dipenuhi', state: 'Keadaan' },
    onTime: 'tepat waktu',
    toAll: 'Semua komitmen organisasi ini',
  },
  en: {
    title: 'Promises kept',
    of: (organisation) => `Promises of ${organisation}`,
    label: 'Kept on time',
    counted: (kept, due) => `${kept} of ${due} that fell due`,
    definition:
      'Counted: commitments whose date has passed. On time means fulfilled by that date. '
      + 'A date that both sides changed, or a commitment withdrawn, before the date passed is not counted; afterwards it counts as not on time.',
    noData: 'No commitment fell due yet.',
    records: 'What is counted',
    others: 'What is not, or not yet, counted',
    columns: { what: 'Commitment', due: 'Due', done: 'Done', state: 'State' },
    onTime: 'on time',
    toAll: 'All commitments of this organisation',
  },
});
