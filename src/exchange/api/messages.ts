import { messages } from '../../platform/i18n/messages.ts';

/** The words of the page on the API. */
export const apiWords = messages({
  id: {
    title: 'Untuk program lain',
    intro:
      'Semua yang dapat dilakukan orang di Rembug dapat dilakukan program lewat JSON, dengan aturan dan ' +
      'riwayat yang sama.',
    description: 'Uraian lengkap untuk mesin (OpenAPI 3.1)',
    how: 'Caranya',
    signIn: 'Minta tanda masuk dengan surel atau nomor HP dan kata sandi.',
    command:
      'Lakukan satu tindakan. Setiap tindakan punya kunci sendiri (UUID versi 7); kiriman ulang dengan ' +
      'kunci yang sama tidak berbuat dua kali.',
    lists: 'Data terbuka',
    listsIntro: 'Tanpa masuk. Lima puluh baris sekali ambil; next menunjukkan lanjutannya.',
    commands: 'Tindakan',
    field: 'Isian',
    means: 'Artinya',
    kind: 'Bentuk',
    needed: 'wajib',
    problems: 'Bila ada yang tidak beres',
    problemsIntro:
      'Jawaban berbentuk application/problem+json (RFC 9457), dalam bahasa yang diminta ' +
      'Accept-Language.',
  },
  en: {
    title: 'For other programs',
    intro:
      'Everything people can do in Rembug a program can do over JSON, under the same rules and with the ' +
      'same audit.',
    description: 'The whole description for machines (OpenAPI 3.1)',
    how: 'How',
    signIn: 'Ask for a token with an e-mail address or phone number and password.',
    command:
      'Carry out one action. Every action has a key of its own (UUID version 7); sending it again with ' +
      'the same key does nothing twice.',
    lists: 'Open data',
    listsIntro: 'Without signing in. Fifty rows at a time; next leads on.',
    commands: 'Actions',
    field: 'Field',
    means: 'Meaning',
    kind: 'Form',
    needed: 'needed',
    problems: 'When something is not right',
    problemsIntro:
      'The answer is application/problem+json (RFC 9457), in the language asked for by Accept-Language.',
  },
});
