import { messages } from '../../platform/i18n/messages.ts';

/** The words of the audit page. */
export const auditWords = messages({
  id: {
    title: 'Riwayat',
    intro: 'Semua yang dilakukan di ruang kerja ini. Tidak ada yang dapat menghapus atau mengubahnya.',
    empty: 'Belum ada yang dilakukan di sini.',
    locked: (position: string) => `Terkunci sampai baris ${position}: baris-baris itu saling mengikat.`,
    waiting: (count: string) => `${count} baris terbaru sedang menunggu dikunci; itu hanya perlu sesaat.`,
    newestFirst: 'Terbaru di atas',
    operator: 'Pengelola peladen',
  },
  en: {
    title: 'What was done',
    intro: 'Everything done in this workspace. Nobody can remove or change it.',
    empty: 'Nothing was done here yet.',
    locked: (position) => `Locked up to row ${position}: those rows bind one another.`,
    waiting: (count) => `The newest ${count} rows wait to be locked; that takes a moment.`,
    newestFirst: 'Newest first',
    operator: 'The server operator',
  },
});
