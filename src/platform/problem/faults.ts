import { messages } from '../i18n/messages.ts';
import type { Language } from '../i18n/messages.ts';
import type { FieldFault } from './problem.ts';

const words = messages({
  id: {
    required: 'Mohon diisi.',
    day: 'Tanggal ini tidak dikenali. Contoh: 02/10/2026.',
    money: 'Jumlah rupiah ini tidak dikenali. Contoh: 1.250.000.',
    number: 'Angka ini tidak dikenali. Contoh: 12,5.',
    choice: 'Mohon pilih salah satu.',
    unknown: 'Pilihan ini tidak ada di sini.',
    link: 'Alamat tautan ini tidak dikenali. Contoh: https://contoh.go.id/berkas.',
    text: 'Tulisan ini mengandung tanda yang tidak dapat disimpan.',
    email: 'Alamat surel ini tidak dikenali.',
    phone: 'Nomor HP ini tidak dikenali. Contoh: 0812 3456 7890.',
    taken: 'Ini sudah dipakai.',
    short: (n: number) => `Terlalu pendek: paling sedikit ${n} huruf.`,
    long: (n: number) => `Terlalu panjang: paling banyak ${n} huruf.`,
    least: (n: number) => `Paling sedikit ${n}.`,
    most: (n: number) => `Paling banyak ${n}.`,
    earliest: (day: string) => `Paling awal ${day}.`,
    latest: (day: string) => `Paling akhir ${day}.`,
  },
  en: {
    required: 'Please fill this in.',
    day: 'This date is not understood. Example: 02/10/2026.',
    money: 'This amount of rupiah is not understood. Example: 1.250.000.',
    number: 'This number is not understood. Example: 12.5.',
    choice: 'Please choose one.',
    unknown: 'This choice does not exist here.',
    link: 'This address is not understood. Example: https://example.go.id/file.',
    text: 'This text contains a sign that cannot be stored.',
    email: 'This e-mail address is not understood.',
    phone: 'This phone number is not understood. Example: 0812 3456 7890.',
    taken: 'This is taken.',
    short: (n: number) => `Too short: at least ${n} characters.`,
    long: (n: number) => `Too long: at most ${n} characters.`,
    least: (n: number) => `At least ${n}.`,
    most: (n: number) => `At most ${n}.`,
    earliest: (day: string) => `Not before ${day}.`,
    latest: (day: string) => `Not after ${day}.`,
  },
});

/** Says in words what is wrong with one field. */
export function sayFault(fault: FieldFault, language: Language): string {
  const say = words(language);
  switch (fault.rule) {
    case 'said':
      return fault[language];
    case 'short':
    case 'long':
    case 'least':
    case 'most':
      return say[fault.rule](fault.limit);
    case 'earliest':
    case 'latest':
      return say[fault.rule](fault.limit);
    default:
      return say[fault.rule];
  }
}
