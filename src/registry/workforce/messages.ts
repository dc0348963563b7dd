import { messages } from '../../platform/i18n/messages.ts';

const businessKinds = {
  id: {
    maker: 'pembuat batik',
    contractor: 'pemberi borongan',
    material: 'penyedia bahan dan alat',
    trade: 'penjual batik',
    other: 'lainnya',
  },
  en: {
    maker: 'batik maker',
    contractor: 'gives out piece work',
    material: 'material and tools',
    trade: 'batik seller',
    other: 'other',
  },
};

const techniques = {
  id: { tulis: 'tulis', cap: 'cap', combination: 'kombinasi', lukis: 'lukis' },
  en: {
    tulis: 'hand-drawn (tulis)',
    cap: 'stamped (cap)',
    combination: 'combination',
    lukis: 'painted (lukis)',
  },
};

const workerKinds = {
  id: { employed: 'bekerja di tempat usaha', home: 'bekerja di rumah', freelance: 'pekerja lepas' },
  en: { employed: 'works at a business', home: 'works at home', freelance: 'freelance' },
};

const genders = {
  id: { woman: 'perempuan', man: 'laki-laki' },
  en: { woman: 'woman', man: 'man' },
};

export const workforceWords = messages({
  id: {
    businessKinds: businessKinds.id,
    techniques: techniques.id,
    workerKinds: workerKinds.id,
    genders: genders.id,
    business: 'usaha',
    businesses: 'Usaha',
    businessesIntro: 'Usaha batik yang dicatat satu per satu. Ini bukan hitungan sumber.',
    noBusinesses: 'Belum ada usaha yang dicatat.',
    noBusinessesHow: 'Sekretariat atau pengurus asosiasi mencatat usaha anggotanya di sini.',
    worker: 'pekerja',
    workers: 'Pekerja',
    workersIntro:
      'Orang yang membatik, dicatat dengan persetujuan mereka. Hanya anggota ruang kerja yang melihat ' +
      'daftar ini.',
    workersOf: (name: string) => `Pekerja di sentra ${name}`,
    noWorkers: 'Belum ada pekerja yang dicatat di sini.',
    noWorkersHow: 'Mintalah persetujuan orangnya lebih dulu, lalu catat.',
    cluster: 'Sentra',
    noCluster: 'di luar sentra',
    kind: 'Jenis',
    technique: 'Teknik',
    owner: 'Pemilik',
    ownerHidden: 'hanya terlihat oleh anggota ruang kerja',
    unknown: 'belum dicatat',
    gender: 'Jenis kelamin',
    birthYear: 'Tahun lahir',
    phone: 'Nomor HP',
    businessOf: 'Bekerja pada',
    consent: 'Persetujuan',
    consented: (day: string, wording: string) => `${day}: “${wording}”`,
    workersHere: 'Pekerja usaha ini',
    commands: {
      addBusiness: {
        title: 'Catat usaha',
        submit: 'Catat',
        done: 'Usaha sudah dicatat.',
        did: 'mencatat usaha',
        fields: {
          name: { label: 'Nama usaha', help: 'Nama ini terbuka untuk umum.' },
          owner: {
            label: 'Pemilik',
            help: 'Bila ia sudah tercatat sebagai orang. Hanya terlihat oleh anggota.',
          },
          cluster: { label: 'Sentra' },
          kind: { label: 'Kegiatan utamanya', options: businessKinds.id },
          techniques: { label: 'Teknik yang dipakai', options: techniques.id },
          fictional: { label: 'Rekaan' },
        },
      },
      addWorker: {
        title: 'Catat pekerja',
        submit: 'Catat',
        done: 'Pekerja sudah dicatat.',
        did: 'mencatat seorang pekerja',
        fields: {
          name: { label: 'Nama lengkap' },
          phone: { label: 'Nomor HP', help: 'Hanya terlihat oleh anggota ruang kerja.' },
          gender: { label: 'Jenis kelamin', options: genders.id },
          birth_year: { label: 'Tahun lahir', help: 'Kira-kira pun boleh.' },
          kind: { label: 'Cara bekerja', options: workerKinds.id },
          cluster: { label: 'Sentra' },
          business: { label: 'Bekerja pada usaha' },
          person: {
            label: 'Orang yang sama di ruang kerja ini',
            help: 'Bila ia sudah tercatat dengan peran, agar dapat menegaskan sendiri kehadirannya.',
          },
          consent: {
            label:
              'Ia setuju namanya dan caranya bekerja dicatat di ruang kerja ini dan dilihat oleh ' +
              'anggotanya.',
            help: 'Bacakan kalimat ini kepadanya. Tanpa persetujuan, jangan dicatat.',
          },
          consent_on: { label: 'Tanggal persetujuan', help: 'Kosongkan bila hari ini.' },
          consent_wording: { label: 'Kalimat persetujuan, bila lain' },
          fictional: { label: 'Rekaan' },
        },
      },
    },
  },
  en: {
    businessKinds: businessKinds.en,
    techniques: techniques.en,
    workerKinds: workerKinds.en,
    genders: genders.en,
    business: 'business',
    businesses: 'Businesses',
    businessesIntro: 'Batik businesses, recorded one by one. This is not what a source counted.',
    noBusinesses: 'No business is recorded yet.',
    noBusinessesHow:
      'The secretariat or the officers of an association record the businesses of their members here.',
    worker: 'worker',
    workers: 'Workers',
    workersIntro:
      'People who make batik, recorded with their consent. Only members of the workspace see this list.',
    workersOf: (name) => `Workers of cluster ${name}`,
    noWorkers: 'No worker is recorded here yet.',
    noWorkersHow: 'Ask the person for consent first, then record them.',
    cluster: 'Cluster',
    noCluster: 'outside clusters',
    kind: 'Kind',
    technique: 'Techniques',
    owner: 'Owner',
    ownerHidden: 'seen by members of the workspace only',
    unknown: 'not recorded yet',
    gender: 'Gender',
    birthYear: 'Year of birth',
    phone: 'Phone number',
    businessOf: 'Works at',
    consent: 'Consent',
    consented: (day, wording) => `${day}: “${wording}”`,
    workersHere: 'Workers of this business',
    commands: {
      addBusiness: {
        title: 'Record a business',
        submit: 'Record',
        done: 'The business is recorded.',
        did: 'recorded the business',
        fields: {
          name: { label: 'Name of the business', help: 'This name is public.' },
          owner: { label: 'Owner', help: 'If they are recorded as a person. Seen by members only.' },
          cluster: { label: 'Cluster' },
          kind: { label: 'What it mainly does', options: businessKinds.en },
          techniques: { label: 'Techniques', options: techniques.en },
          fictional: { label: 'Fictional' },
        },
      },
      addWorker: {
        title: 'Record a worker',
        submit: 'Record',
        done: 'The worker is recorded.',
        did: 'recorded a worker',
        fields: {
          name: { label: 'Full name' },
          phone: { label: 'Phone number', help: 'Seen by members of the workspace only.' },
          gender: { label: 'Gender', options: genders.en },
          birth_year: { label: 'Year of birth', help: 'Roughly is fine.' },
          kind: { label: 'How they work', options: workerKinds.en },
          cluster: { label: 'Cluster' },
          business: { label: 'Works at the business' },
          person: {
            label: 'The same person in this workspace',
            help: 'If they are recorded with a role, so that they can confirm things themselves.',
          },
          consent: {
            label:
              'They agree that their name and how they work are recorded in this workspace and seen by ' +
              'its members.',
            help: 'Read this sentence to them. Without consent, do not record them.',
          },
          consent_on: { label: 'Day of consent', help: 'Leave empty for today.' },
          consent_wording: { label: 'Words of consent, if others' },
          fictional: { label: 'Fictional' },
        },
      },
    },
  },
});
