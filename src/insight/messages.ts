import { messages } from '../platform/i18n/messages.ts';
import type { ElementCode } from './rules/elements.ts';
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

interface ElementWords {
  name: string;
  /** What the evidence counts, of what. */
  measure?: string;
  /** Why there is no evidence. */
  unmeasured?: string;
}

const elementsId: Record<ElementCode, ElementWords> = {
  'AG-1': {
    name: 'Asimetri daya',
    measure: 'Usulan yang datang dari luar pemerintah, dari semua usulan.',
  },
  'AG-2': {
    name: 'Insentif untuk ikut',
    measure: 'Usulan peserta rapat yang dijawab atau diputuskan, dari semua usulan peserta rapat.',
  },
  'AG-3': {
    name: 'Riwayat kerja sama',
    measure: 'Masalah yang sudah dijawab, dari semua yang sudah jatuh tempo jawabannya.',
  },
  'AG-4': {
    name: 'Keterwakilan',
    measure: 'Organisasi terdaftar yang hadir dalam rapat setahun terakhir.',
  },
  'AG-5': {
    name: 'Forum tempat memutuskan',
    measure: 'Program yang didasari keputusan forum, dari semua program.',
  },
  'AG-6': {
    name: 'Aturan dan keterbukaan',
    measure: 'Rapat yang notulennya terbit dalam seminggu, dari semua rapat yang terlaksana.',
  },
  'AG-7': {
    name: 'Kepemimpinan yang memfasilitasi',
    measure: 'Butir agenda yang diminta pihak di luar pemerintah, dari semua butir.',
  },
  'AG-8': {
    name: 'Dialog tatap muka',
    measure: 'Rapat yang terlaksana, dari semua yang direncanakan sampai hari ini.',
  },
  'AG-9': {
    name: 'Kepercayaan',
    measure: 'Komitmen yang ditepati pada waktunya, dari semua yang jatuh tempo.',
  },
  'AG-10': {
    name: 'Komitmen pada proses',
    measure: 'Komitmen terbuka yang perannya sedang dipegang orang.',
  },
  'AG-11': {
    name: 'Pemahaman bersama',
    unmeasured: 'Belum ada data: peta jalan bersama belum dicatat di sini.',
  },
  'AG-12': {
    name: 'Hasil antara',
    measure: 'Kegiatan yang ditegaskan paling sedikit satu peserta, dari semua yang terlaksana.',
  },
  'DS-1': {
    name: 'Struktur jejaring',
    unmeasured: 'Belum ada data: jejaring antarpihak belum dihitung.',
  },
  'DS-2': {
    name: 'Tujuan bersama',
    unmeasured: 'Belum ada data: peta jalan bersama belum dicatat di sini.',
  },
  'DS-3': {
    name: 'Saling percaya',
    measure: 'Kehadiran yang ditegaskan pesertanya sendiri, dari semua kehadiran yang dicatat.',
  },
  'DS-4': {
    name: 'Tata kelola',
    unmeasured: 'Belum ada data: daftar anggota dan aturan forum belum dicatat di sini.',
  },
  'DS-5': {
    name: 'Akses pada kewenangan',
    measure: 'Keputusan yang sampai menjadi program, dari semua keputusan yang disepakati.',
  },
  'DS-6': {
    name: 'Tanggung jawab terbagi',
    measure: 'Komitmen milik pihak selain penyelenggara forum, dari semua komitmen.',
  },
  'DS-7': {
    name: 'Berbagi informasi',
    unmeasured: 'Belum ada data: berbagi dan penerimaan data belum dicatat di sini.',
  },
  'DS-8': {
    name: 'Akses pada sumber daya',
    measure: 'Rupiah yang sudah terealisasi, dari semua pagu.',
  },
};

const elementsEn: typeof elementsId = {
  'AG-1': {
    name: 'Power asymmetry',
    measure: 'Proposals from outside government, of all proposals.',
  },
  'AG-2': {
    name: 'Incentives to take part',
    measure: 'Proposals of those who came to meetings that were answered or decided, of all of theirs.',
  },
  'AG-3': {
    name: 'History of cooperation',
    measure: 'Problems that were answered, of all whose answer has fallen due.',
  },
  'AG-4': {
    name: 'Inclusiveness',
    measure: 'Registered organisations that came to a meeting within a year.',
  },
  'AG-5': {
    name: 'Forum as the place of decision',
    measure: 'Programmes that a decision of the forum stands behind, of all programmes.',
  },
  'AG-6': {
    name: 'Ground rules and transparency',
    measure: 'Meetings whose minutes were published within a week, of all held.',
  },
  'AG-7': {
    name: 'Facilitative leadership',
    measure: 'Agenda items asked for from outside government, of all items.',
  },
  'AG-8': {
    name: 'Face-to-face dialogue',
    measure: 'Meetings held, of all planned up to today.',
  },
  'AG-9': {
    name: 'Trust',
    measure: 'Commitments kept on time, of all that fell due.',
  },
  'AG-10': {
    name: 'Commitment to the process',
    measure: 'Open commitments whose role somebody holds.',
  },
  'AG-11': {
    name: 'Shared understanding',
    unmeasured: 'No data: no joint roadmap is recorded here yet.',
  },
  'AG-12': {
    name: 'Intermediate outcomes',
    measure: 'Activities that at least one participant confirmed, of all held.',
  },
  'DS-1': {
    name: 'Networked structure',
    unmeasured: 'No data: the network between parties is not computed yet.',
  },
  'DS-2': {
    name: 'Common purpose',
    unmeasured: 'No data: no joint roadmap is recorded here yet.',
  },
  'DS-3': {
    name: 'Trust among participants',
    measure: 'Attendance confirmed by those who attended, of all attendance recorded.',
  },
  'DS-4': {
    name: 'Governance',
    unmeasured: 'No data: members and rules of the forum are not recorded here yet.',
  },
  'DS-5': {
    name: 'Access to authority',
    measure: 'Decisions that became a programme, of all adopted.',
  },
  'DS-6': {
    name: 'Distributive accountability',
    measure: 'Commitments owned by others than the one that runs the forum, of all commitments.',
  },
  'DS-7': {
    name: 'Information sharing',
    unmeasured: 'No data: sharing and receiving of data is not recorded here yet.',
  },
  'DS-8': {
    name: 'Access to resources',
    measure: 'Rupiah disbursed, of all budgeted.',
  },
};

export const insightWords = messages({
  id: {
    kinds: kindsId,
    loose: looseId,
    elements: elementsId,
    health: {
      title: 'Kesehatan kolaborasi',
      intro: 'Dua puluh unsur, masing-masing diukur dua kali: dari catatan di sini, dan dari jawaban kuesioner.',
      describes: 'Bukti (bulat) dan persepsi (belah ketupat) dari lemah ke kuat. Yang paling berjauhan di atas: di situlah bahan bicaranya.',
      draft: 'Pernyataan kuesioner masih rancangan: skala berbahasa Indonesia yang tervalidasi belum ditemukan.',
      frameworks: 'Unsur AG menurut Ansell & Gash (2008), DS menurut DeSeve (2007).',
      noRecords: 'Belum ada data: belum ada catatan untuk dihitung.',
      fewAnswers: 'Persepsi belum ditampilkan: kurang dari lima jawaban.',
      of: (part: string, whole: string) => `${part} dari ${whole}`,
      answers: (mean: string, n: number) => `${mean} dari 5, ${n} jawaban`,
      survey: 'Isi kuesioner',
      promises: 'Janji yang ditepati, menurut organisasi',
      evidence: 'Bukti dari catatan',
      perception: 'Persepsi dari kuesioner',
      records: 'Catatan di balik angka ini',
      counts: 'dihitung',
      counted: 'mendukung',
      notCounted: 'belum',
      byGroup: 'Menurut kelompok',
      group: 'Kelompok',
      apart: 'Bukti dan persepsi berjauhan. Keduanya bisa benar; bicarakan mengapa.',
    },
    thread: {
      title: 'Benang merah',
      describes: (loose: number) =>
        loose === 0
          ? 'Dari masalah sampai hasil; tidak ada ujung yang lepas.'
          : `Dari masalah sampai hasil; ${loose} ujung masih lepas.`,
      took: (attended: number, confirmed: number) => `${attended} hadir, ${confirmed} menegaskan sendiri`,
    },
    promises: {
      title: 'Janji yang ditepati, menurut organisasi',
      intro: 'Yang ditepati pada waktunya, dari semua yang sudah jatuh tempo. Ketuk untuk melihat catatannya.',
      none: 'Belum ada yang berjanji di sini.',
      notDue: 'belum ada yang jatuh tempo',
      counted: (kept: string, due: string) => `${kept} dari ${due} ditepati pada waktunya`,
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
    elements: elementsEn,
    health: {
      title: 'Collaboration health',
      intro: 'Twenty elements, each measured twice: from the records here, and from answers to a survey.',
      describes:
        'Evidence (round) and perception (diamond) from weak to strong. Those farthest apart come first: they are worth talking about.',
      draft: 'The survey items are drafts: no validated Indonesian scale was found.',
      frameworks: 'AG elements after Ansell & Gash (2008), DS after DeSeve (2007).',
      noRecords: 'No data: there are no records to count yet.',
      fewAnswers: 'Perception is not shown yet: fewer than five answers.',
      of: (part, whole) => `${part} of ${whole}`,
      answers: (mean, n) => `${mean} of 5, ${n} answers`,
      survey: 'Answer the survey',
      promises: 'Promises kept, by organisation',
      evidence: 'Evidence from records',
      perception: 'Perception from the survey',
      records: 'The records behind this figure',
      counts: 'counted',
      counted: 'in favour',
      notCounted: 'not yet',
      byGroup: 'By group',
      group: 'Group',
      apart: 'Evidence and perception lie far apart. Both can be true; talk about why.',
    },
    thread: {
      title: 'Red thread',
      describes: (loose) =>
        loose === 0
          ? 'From the problem to the outcome; no end is loose.'
          : `From the problem to the outcome; loose ends: ${loose}.`,
      took: (attended, confirmed) => `${attended} attended, ${confirmed} confirmed it themselves`,
    },
    promises: {
      title: 'Promises kept, by organisation',
      intro: 'Those kept on time, of all that fell due. Tap to see the records.',
      none: 'Nobody has promised anything here yet.',
      notDue: 'none fell due yet',
      counted: (kept, due) => `${kept} of ${due} kept on time`,
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
