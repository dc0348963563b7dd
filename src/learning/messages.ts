import { messages } from '../platform/i18n/messages.ts';
import { items } from './instrument.ts';

const scaleId = {
  '1': '1 · sangat tidak setuju',
  '2': '2 · tidak setuju',
  '3': '3 · di tengah',
  '4': '4 · setuju',
  '5': '5 · sangat setuju',
  unknown: 'Tidak tahu',
};

const scaleEn: typeof scaleId = {
  '1': '1 · disagree strongly',
  '2': '2 · disagree',
  '3': '3 · in between',
  '4': '4 · agree',
  '5': '5 · agree strongly',
  unknown: 'I do not know',
};

export const learningWords = messages({
  id: {
    parties: { department: 'dinas dan sekretariat', association: 'asosiasi', artisan: 'perajin', partner: 'mitra' },
    survey: {
      title: 'Kuesioner kolaborasi',
      intro: 'Empat bagian, masing-masing sepuluh pernyataan, kira-kira dua menit. Isi sesempatnya.',
      secret: 'Jawaban Anda tidak disimpan bersama nama, urutan, atau waktu. Kelompok di bawah lima orang tidak ditampilkan.',
      draft: 'Pernyataan ini rancangan; skala berbahasa Indonesia yang tervalidasi belum ditemukan.',
      part: (n: number) => `Bagian ${n}`,
      done: 'sudah dijawab tahun ini',
      answer: 'Isi bagian ini',
      results: 'Lihat kesehatan kolaborasi',
    },
    commands: {
      answerSurvey: {
        title: 'Isi kuesioner kolaborasi',
        submit: 'Kirim jawaban',
        done: 'Terima kasih. Jawaban Anda sudah dihitung tanpa nama.',
        did: 'menjawab kuesioner kolaborasi',
        fields: {
          part: { label: 'Bagian' },
          ...Object.fromEntries(items.map((item) => [item.code, { label: item.id, options: scaleId }])),
        },
      },
    },
  },
  en: {
    parties: { department: 'departments and secretariat', association: 'associations', artisan: 'artisans', partner: 'partners' },
    survey: {
      title: 'Collaboration survey',
      intro: 'Four parts of ten statements, about two minutes each. Answer as you have time.',
      secret: 'Your answers are kept without name, order or time. Groups of fewer than five are not shown.',
      draft: 'These statements are drafts; no validated Indonesian scale was found.',
      part: (n) => `Part ${n}`,
      done: 'answered this year',
      answer: 'Answer this part',
      results: 'See collaboration health',
    },
    commands: {
      answerSurvey: {
        title: 'Answer the collaboration survey',
        submit: 'Send the answers',
        done: 'Thank you. Your answers are counted without your name.',
        did: 'answered the collaboration survey',
        fields: {
          part: { label: 'Part' },
          ...Object.fromEntries(items.map((item) => [item.code, { label: item.en, options: scaleEn }])),
        },
      },
    },
  },
});
