import { messages } from '../platform/i18n/messages.ts';

/** What delivery says on the homes of people. */
export const deliveryWords = messages({
  id: {
    asks: {
      confirm: (title: string) => `Anda tercatat hadir di “${title}”. Apakah benar?`,
      hold: (title: string) => `Apakah “${title}” sudah dilaksanakan?`,
      attend: (title: string) => `Siapa yang hadir di “${title}”?`,
      followUp: (title: string) => `Tiga bulan berlalu: apa yang kini dipakai peserta “${title}”?`,
    },
    does: {
      confirm: 'Jawab',
      hold: 'Catat pelaksanaan',
      attend: 'Catat kehadiran',
      followUp: 'Catat tindak lanjut',
    },
    news: {
      registered: (title: string, _people: number) => `Anda didaftarkan pada “${title}”.`,
      cancelled: (title: string, _people: number) => `“${title}” dibatalkan. Baca alasannya.`,
      followedUp: (title: string, _people: number) => `“${title}” sudah ditindaklanjuti.`,
      confirmed: (title: string, people: number) => `${people} peserta menegaskan kehadirannya di “${title}”.`,
      disputed: (title: string, people: number) =>
        `${people} peserta “${title}” menyatakan lain daripada catatan kehadiran.`,
    },
  },
  en: {
    asks: {
      confirm: (title) => `You are recorded as present at “${title}”. Is that right?`,
      hold: (title) => `Was “${title}” held?`,
      attend: (title) => `Who was there at “${title}”?`,
      followUp: (title) => `Three months have passed: what do participants of “${title}” use now?`,
    },
    does: {
      confirm: 'Answer',
      hold: 'Record that it was held',
      attend: 'Record attendance',
      followUp: 'Record the follow-up',
    },
    news: {
      registered: (title) => `You were registered for “${title}”.`,
      cancelled: (title) => `“${title}” is cancelled. Read why.`,
      followedUp: (title) => `“${title}” was followed up.`,
      confirmed: (title, people) => `${participants(people, 'confirms', 'confirm')} having been at “${title}”.`,
      disputed: (title, people) => `${participants(people, 'disputes', 'dispute')} the attendance of “${title}”.`,
    },
  },
});

function participants(people: number, does: string, doAll: string): string {
  return people === 1 ? `1 participant ${does}` : `${people} participants ${doAll}`;
}
