import { messages } from '../platform/i18n/messages.ts';
import type { LooseKind, ThreadKind } from './rules/thread.ts';

type LooseWords = Record<LooseKind, { name: string; says: string; mend: string }>;

const kindsId: Record<ThreadKind, string> = {
  problem: 'masalah',
  proposal: 'usulan',
  decision: 'keputusan',
  commitment: 'komitmen',
  programme: 'program',
  budget_line: 'pagu',
  activity: 'kegiatan',
  participation: 'keikutsertaan',
  result: 'hasil',
};

const kindsEn: typeof kindsId = {
  problem: 'problem',
  proposal: 'proposal',
  decision: 'decision',
  commitment: 'commitment',
  programme: 'programme',
  budget_line: 'budget line',
  activity: 'activity',
  participation: 'participation',
  result: 'outcome',
};

const looseId: LooseWords = {
  unanswered: { name: 'belum dijawab', says: 'Belum ada jawaban terbuka.', mend: 'Beri jawaban' },
  undecided: { name: 'belum diputuskan', says: 'Forum belum memutuskan usulan ini.', mend: 'Lihat rapat forum' },
  unforumed: {
    name: 'tanpa keputusan forum',
    says: 'Program ini tidak dikaitkan dengan keputusan forum mana pun.',
    mend: 'Lihat program',
  },
  unowned: {
    name: 'tanpa penanggung jawab',
    says: 'Belum ada yang berjanji melaksanakan keputusan ini.',
    mend: 'Tambah komitmen',
  },
  unheld: {
    name: 'peran kosong',
    says: 'Tidak ada orang yang memegang peran penanggung jawabnya sekarang.',
    mend: 'Lihat serah terima',
  },
  unconfirmed: {
    name: 'belum ditegaskan peserta',
    says: 'Belum ada peserta yang menegaskan ikut.',
    mend: 'Lihat peserta',
  },
  unmeasured: { name: 'belum diukur', says: 'Belum ada pengukuran sesudahnya.', mend: 'Catat pengukuran' },
};

const looseEn: LooseWords = {
  unanswered: { name: 'unanswered', says: 'There is no public answer yet.', mend: 'Answer' },
  undecided: { name: 'undecided', says: 'The forum has not decided this proposal.', mend: 'See the meetings' },
  unforumed: {
    name: 'without a forum decision',
    says: 'This programme is linked to no decision of the forum.',
    mend: 'See the programme',
  },
  unowned: {
    name: 'unowned',
    says: 'Nobody has promised to carry this decision out.',
    mend: 'Add a commitment',
  },
  unheld: {
    name: 'vacant role',
    says: 'Nobody holds the role that owns it now.',
    mend: 'See the handover',
  },
  unconfirmed: { name: 'unconfirmed', says: 'No participant has confirmed taking part.', mend: 'See participants' },
  unmeasured: { name: 'unmeasured', says: 'Nothing was measured afterwards.', mend: 'Record a measurement' },
};

export const insightWords = messages({
  id: {
    kinds: kindsId,
    loose: looseId,
    thread: {
      title: 'Benang merah',
      describes: (loose: number) =>
        loose === 0
          ? 'Dari masalah sampai hasil; tidak ada ujung yang lepas.'
          : `Dari masalah sampai hasil; ${loose} ujung masih lepas.`,
      took: (attended: number, confirmed: number) => `${attended} hadir, ${confirmed} menegaskan sendiri`,
    },
    ends: {
      title: 'Ujung yang lepas',
      intro: 'Yang belum dijawab, diputuskan, dimiliki, ditegaskan, atau diukur. Yang paling lama menunggu di atas.',
      none: 'Tidak ada ujung yang lepas. Setiap suara sampai pada hasil, atau sedang di jalannya.',
      counted: (n: number) => `${n} ujung lepas`,
      all: 'Semua',
      since: (day: string) => `sejak ${day}`,
    },
  },
  en: {
    kinds: kindsEn,
    loose: looseEn,
    thread: {
      title: 'Red thread',
      describes: (loose) =>
        loose === 0
          ? 'From the problem to the outcome; no end is loose.'
          : `From the problem to the outcome; loose ends: ${loose}.`,
      took: (attended, confirmed) => `${attended} attended, ${confirmed} confirmed it themselves`,
    },
    ends: {
      title: 'Loose ends',
      intro: 'What is unanswered, undecided, unowned, unconfirmed or unmeasured. The longest waiting come first.',
      none: 'There are no loose ends. Every voice has reached an outcome or is on its way.',
      counted: (n) => `Loose ends: ${n}`,
      all: 'All',
      since: (day) => `since ${day}`,
    },
  },
});
