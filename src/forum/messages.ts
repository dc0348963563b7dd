import { messages } from '../platform/i18n/messages.ts';

export const forumWords = messages({
  id: {
    title: 'Forum',
    intro: 'Dari masalah yang disampaikan sampai janji yang ditepati, terbuka untuk semua.',
    all: (what: string) => `Semua ${what.toLowerCase()}`,
    answer: 'Beri jawaban',
    asks: {
      problem: (title: string) => `Masalah “${title}” belum dijawab.`,
      proposal: (title: string) => `Usulan “${title}” belum dijawab.`,
    },
    news: {
      problemAnswered: (title: string, who: string) => `${who} menjawab masalah “${title}”.`,
      proposalAnswered: (title: string, who: string) => `${who} menjawab usulan “${title}”.`,
      proposalMade: (title: string, who: string, problem: string) =>
        `${who} mengusulkan “${title}” untuk masalah “${problem}”.`,
      moved: {
        open: (title: string) => `Usulan “${title}” kembali menunggu agenda rapat.`,
        on_agenda: (title: string) => `Usulan “${title}” masuk agenda rapat.`,
        adopted: (title: string) => `Usulan “${title}” disetujui forum.`,
        rejected: (title: string) => `Usulan “${title}” tidak disetujui forum.`,
        withdrawn: (title: string) => `Usulan “${title}” ditarik oleh pengusulnya.`,
      },
    },
  },
  en: {
    title: 'Forum',
    intro: 'From the problem that was raised to the promise that was kept, open to everybody.',
    all: (what) => `All ${what.toLowerCase()}`,
    answer: 'Answer',
    asks: {
      problem: (title) => `The problem “${title}” is not answered yet.`,
      proposal: (title) => `The proposal “${title}” is not answered yet.`,
    },
    news: {
      problemAnswered: (title, who) => `${who} answered the problem “${title}”.`,
      proposalAnswered: (title, who) => `${who} answered the proposal “${title}”.`,
      proposalMade: (title, who, problem) => `${who} proposed “${title}” about the problem “${problem}”.`,
      moved: {
        open: (title) => `The proposal “${title}” waits for an agenda again.`,
        on_agenda: (title) => `The proposal “${title}” is on the agenda of a meeting.`,
        adopted: (title) => `The proposal “${title}” was adopted by the forum.`,
        rejected: (title) => `The proposal “${title}” was not adopted by the forum.`,
        withdrawn: (title) => `The proposal “${title}” was withdrawn by its proposer.`,
      },
    },
  },
});
