import { messages } from '../../platform/i18n/messages.ts';

const measures = {
  id: {
    businesses: 'Usaha batik',
    workers: 'Pekerja batik',
    sentra: 'Sentra',
    sentra_growth: 'Pertumbuhan jumlah sentra',
    workshops: 'Bengkel batik',
    workshops_active: 'Bengkel batik yang aktif',
    income_growth_low: 'Kenaikan pendapatan, batas bawah',
    income_growth_high: 'Kenaikan pendapatan, batas atas',
    grdp_share_trade: 'Sumbangan perdagangan terhadap PDRB',
    grdp_share_manufacturing: 'Sumbangan industri pengolahan terhadap PDRB',
    production_value_rupiah: 'Nilai produksi',
    export_usd: 'Ekspor',
    other: 'Lainnya',
  },
  en: {
    businesses: 'Batik businesses',
    workers: 'Batik workers',
    sentra: 'Clusters (sentra)',
    sentra_growth: 'Growth in the number of clusters',
    workshops: 'Batik workshops',
    workshops_active: 'Active batik workshops',
    income_growth_low: 'Rise in income, lower bound',
    income_growth_high: 'Rise in income, upper bound',
    grdp_share_trade: 'Share of trade in regional GDP',
    grdp_share_manufacturing: 'Share of manufacturing in regional GDP',
    production_value_rupiah: 'Value of production',
    export_usd: 'Exports',
    other: 'Other',
  },
};

const bases = {
  id: {
    S: 'Tertulis dalam dokumen yang kami pegang',
    V: 'Dibaca dalam bahan publik',
    K: 'Pengetahuan umum',
  },
  en: {
    S: 'Stated in a document that we hold',
    V: 'Read in public material',
    K: 'General knowledge',
  },
};

const statedFields = {
  id: {
    value: { label: 'Angkanya', help: 'Contoh: 6224 atau 21,4.' },
    unit: { label: 'Satuan', help: 'Contoh: usaha, orang, %.' },
    definition: { label: 'Apa yang dihitung', help: 'Satu kalimat: siapa atau apa, dan di mana batasnya.' },
    as_of: { label: 'Keadaan pada', help: 'Tahun menurut sumber. Kosongkan bila tidak disebut.' },
    source: { label: 'Sumber', help: 'Siapa yang mengatakan, di dokumen mana.' },
    source_url_or_doi: { label: 'Tautan atau DOI' },
    basis: { label: 'Dasarnya', options: bases.id },
    note: { label: 'Catatan', help: 'Yang perlu diketahui sebelum angka ini dipakai.' },
  },
  en: {
    value: { label: 'The number', help: 'Example: 6224 or 21.4.' },
    unit: { label: 'Unit', help: 'Example: businesses, people, %.' },
    definition: { label: 'What was counted', help: 'One sentence: who or what, and where the limits are.' },
    as_of: { label: 'As of', help: 'Year according to the source. Leave empty if it does not say.' },
    source: { label: 'Source', help: 'Who says so, in which document.' },
    source_url_or_doi: { label: 'Link or DOI' },
    basis: { label: 'Basis', options: bases.en },
    note: { label: 'Note', help: 'What to know before this number is used.' },
  },
};

/** Words of the figures and of the commands on them; the pages have theirs in `page-messages.ts`. */
export const figureWords = messages({
  id: {
    measures: measures.id,
    bases: bases.id,
    answers: { ya: 'Ya', tidak: 'Tidak', tidak_tahu: 'Tidak tahu' } as Record<string, string>,
    cluster: (name: string) => `Sentra ${name}`,
    country: 'Indonesia',
    undated: 'tahun tidak disebut',
    asOf: (date: string) => `keadaan ${date}`,
    commands: {
      recordFigure: {
        title: 'Catat angka dari sumber',
        submit: 'Catat',
        done: 'Angka sudah dicatat, di samping sumber lainnya.',
        did: 'mencatat angka',
        fields: {
          subject: { label: 'Tentang daerah atau sentra mana' },
          measure: { label: 'Ukuran', options: measures.id },
          ...statedFields.id,
        },
      },
      correctFigure: {
        title: 'Koreksi angka',
        submit: 'Simpan koreksi',
        done: 'Koreksi sudah dicatat. Angka sebelumnya tetap dapat dibaca.',
        did: 'mengoreksi angka',
        fields: {
          figure_id: { label: 'Angka' },
          version: { label: 'Versi' },
          ...statedFields.id,
          why: { label: 'Mengapa dikoreksi' },
        },
      },
      recordLever: {
        title: 'Catat kebijakan pengungkit',
        submit: 'Catat',
        done: 'Kebijakan sudah dicatat.',
        did: 'mencatat kebijakan',
        fields: {
          name: { label: 'Nama kebijakan', help: 'Contoh: ASN wajib berbatik.' },
          what: { label: 'Isinya' },
          source: { label: 'Sumber' },
        },
      },
      recordPublishedAnswer: {
        title: 'Catat jawaban yang diterbitkan',
        submit: 'Catat',
        done: 'Jawaban sudah dicatat.',
        did: 'mencatat jawaban yang diterbitkan',
        fields: {
          cluster: { label: 'Sentra' },
          question: { label: 'Pertanyaan' },
          answer: { label: 'Jawaban', help: 'Satu pilihan jawaban. Contoh: ya.' },
          percent: { label: 'Persen yang menjawab begitu' },
          respondents: { label: 'Jumlah responden', help: 'Kosongkan bila tidak diterbitkan.' },
          note: { label: 'Catatan' },
          source: { label: 'Sumber' },
        },
      },
    },
  },
  en: {
    measures: measures.en,
    bases: bases.en,
    answers: { ya: 'Yes', tidak: 'No', tidak_tahu: 'Don’t know' },
    cluster: (name) => `Cluster ${name}`,
    country: 'Indonesia',
    undated: 'year not given',
    asOf: (date) => `as of ${date}`,
    commands: {
      recordFigure: {
        title: 'Record a figure from a source',
        submit: 'Record',
        done: 'The figure is recorded, beside the other sources.',
        did: 'recorded the figure',
        fields: {
          subject: { label: 'Which region or cluster it is about' },
          measure: { label: 'Measure', options: measures.en },
          ...statedFields.en,
        },
      },
      correctFigure: {
        title: 'Correct a figure',
        submit: 'Save the correction',
        done: 'The correction is recorded. What stood there before can still be read.',
        did: 'corrected the figure',
        fields: {
          figure_id: { label: 'Figure' },
          version: { label: 'Version' },
          ...statedFields.en,
          why: { label: 'Why it is corrected' },
        },
      },
      recordLever: {
        title: 'Record a policy lever',
        submit: 'Record',
        done: 'The policy is recorded.',
        did: 'recorded the policy',
        fields: {
          name: { label: 'Name of the policy', help: 'Example: civil servants wear batik.' },
          what: { label: 'What it says' },
          source: { label: 'Source' },
        },
      },
      recordPublishedAnswer: {
        title: 'Record a published answer',
        submit: 'Record',
        done: 'The answer is recorded.',
        did: 'recorded a published answer',
        fields: {
          cluster: { label: 'Cluster' },
          question: { label: 'Question' },
          answer: { label: 'Answer', help: 'One of the possible answers. Example: ya.' },
          percent: { label: 'Percent who answered so' },
          respondents: { label: 'Number of respondents', help: 'Leave empty if it was not published.' },
          note: { label: 'Note' },
          source: { label: 'Source' },
        },
      },
    },
  },
});
