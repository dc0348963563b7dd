import { messages } from '../../platform/i18n/messages.ts';

const told = {
  id: {
    title: { label: 'Apa masalahnya?', help: 'Satu kalimat. Contoh: Sentra kami belum punya pengolah limbah.' },
    story: { label: 'Ceritakan', help: 'Siapa yang terkena, sejak kapan, apa akibatnya.' },
    place: { label: 'Di mana?', help: 'Sentra, kampung, atau kelurahan.' },
  },
  en: {
    title: { label: 'What is the problem?', help: 'One sentence. Example: Our cluster has no wastewater plant.' },
    story: { label: 'Tell the story', help: 'Who is affected, since when, and what comes of it.' },
    place: { label: 'Where?', help: 'Cluster, kampung or village.' },
  },
};

export const problemWords = messages({
  id: {
    one: 'masalah',
    many: 'Masalah',
    listIntro: 'Siapa pun boleh menyampaikan. Setiap masalah dijawab terbuka sebelum tanggalnya.',
    empty: 'Belum ada masalah yang disampaikan.',
    emptyHow: 'Ceritakan apa yang menghambat usaha atau kerja Anda. Kurang dari satu menit.',
    states: { waiting: 'menunggu jawaban', late: 'jawaban terlambat', answered: 'sudah dijawab' },
    raised: (who: string) => `Disampaikan oleh ${who}`,
    answeredBy: (who: string) => `Dijawab oleh ${who}`,
    due: (day: string, relative: string) => `Jawaban paling lambat ${day} (${relative})`,
    where: 'Tempat',
    answer: 'Beri jawaban',
    edit: 'Ubah',
    becameOf: 'Usulan dari masalah ini',
    nothingYet: 'Belum ada yang mengusulkan apa pun dari masalah ini.',
    propose: 'Jadikan usulan',
    answeredAlready: 'Masalah ini sudah dijawab, jadi isinya tetap. Yang baru dapat disampaikan sebagai masalah baru.',
    commands: {
      raiseProblem: {
        title: 'Sampaikan masalah',
        submit: 'Sampaikan',
        done: 'Masalah Anda sudah tercatat dan dapat dibaca semua orang.',
        did: 'menyampaikan masalah',
        fields: told.id,
      },
      editProblem: {
        title: 'Ubah masalah',
        submit: 'Simpan perubahan',
        done: 'Perubahan masalah sudah disimpan.',
        did: 'mengubah masalah',
        fields: { problem_id: { label: 'Masalah' }, version: { label: 'Versi' }, ...told.id },
      },
      answerProblem: {
        title: 'Jawab masalah',
        submit: 'Kirim jawaban',
        done: 'Jawaban sudah terbit di halaman masalah.',
        did: 'menjawab masalah',
        fields: {
          problem_id: { label: 'Masalah' },
          body: { label: 'Jawaban', help: 'Terbuka untuk umum. Sebutkan apa yang akan dilakukan, atau mengapa tidak.' },
        },
      },
    },
  },
  en: {
    one: 'problem',
    many: 'Problems',
    listIntro: 'Anyone may raise one. Every problem is answered in public before its date.',
    empty: 'No problem was raised yet.',
    emptyHow: 'Tell what hinders your business or your work. It takes less than a minute.',
    states: { waiting: 'waiting for an answer', late: 'answer is late', answered: 'answered' },
    raised: (who) => `Raised by ${who}`,
    answeredBy: (who) => `Answered by ${who}`,
    due: (day, relative) => `Answer due by ${day} (${relative})`,
    where: 'Place',
    answer: 'Answer',
    edit: 'Edit',
    becameOf: 'Proposals made of this problem',
    nothingYet: 'Nobody has proposed anything about this problem yet.',
    propose: 'Turn it into a proposal',
    answeredAlready: 'This problem is answered, so its text stays. What is new can be raised as a new problem.',
    commands: {
      raiseProblem: {
        title: 'Raise a problem',
        submit: 'Raise it',
        done: 'Your problem is recorded and everybody can read it.',
        did: 'raised the problem',
        fields: told.en,
      },
      editProblem: {
        title: 'Edit the problem',
        submit: 'Save the changes',
        done: 'The changes to the problem are saved.',
        did: 'edited the problem',
        fields: { problem_id: { label: 'Problem' }, version: { label: 'Version' }, ...told.en },
      },
      answerProblem: {
        title: 'Answer the problem',
        submit: 'Send the answer',
        done: 'The answer now stands on the page of the problem.',
        did: 'answered the problem',
        fields: {
          problem_id: { label: 'Problem' },
          body: { label: 'Answer', help: 'Public. Say what will be done, or why not.' },
        },
      },
    },
  },
});
