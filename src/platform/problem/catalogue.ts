import { messages } from '../i18n/messages.ts';

export interface ProblemWords {
  happened: string;
  kept: string;
  todo: string;
}

/** Every problem a person can meet: what happened, what was kept, what to do. */
export const catalogue = messages({
  id: {
    'input-invalid': {
      happened: 'Ada isian yang perlu diperbaiki.',
      kept: 'Yang sudah Anda ketik tetap ada.',
      todo: 'Mohon perbaiki isian yang ditandai, lalu kirim lagi.',
    },
    'not-signed-in': {
      happened: 'Anda belum masuk, atau sudah terlalu lama tidak aktif.',
      kept: 'Yang sudah Anda ketik tetap ada.',
      todo: 'Silakan masuk, lalu lanjutkan.',
    },
    'not-allowed': {
      happened: 'Tindakan ini bukan wewenang peran Anda.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Mintalah orang yang berwenang, atau ganti peran bila Anda memilikinya.',
    },
    'not-found': {
      happened: 'Yang Anda cari tidak ada di sini.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Periksa tautannya, atau mulai lagi dari beranda.',
    },
    stale: {
      happened: 'Orang lain mengubah catatan ini ketika Anda sedang menulis.',
      kept: 'Tulisan Anda dan versi terbaru ditampilkan berdampingan.',
      todo: 'Gabungkan seperlunya, lalu kirim lagi.',
    },
    'key-reused': {
      happened: 'Kiriman ini memakai tanda yang sudah dipakai untuk isi yang lain.',
      kept: 'Kiriman yang pertama tetap tercatat.',
      todo: 'Buka lagi formulirnya, lalu kirim sekali.',
    },
    'illegal-move': {
      happened: 'Langkah ini tidak dapat dilakukan pada keadaan sekarang.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Muat ulang halaman untuk melihat keadaan terbaru.',
    },
    'too-large': {
      happened: 'Kiriman Anda terlalu besar.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Perkecil berkas atau persingkat tulisannya, lalu kirim lagi.',
    },
    'too-many-tries': {
      happened: 'Terlalu banyak percobaan dalam waktu singkat.',
      kept: 'Akun Anda aman.',
      todo: 'Tunggu satu menit, lalu coba lagi.',
    },
    'sign-in-failed': {
      happened: 'Surel atau nomor HP dan kata sandi tidak cocok.',
      kept: 'Yang sudah Anda ketik tetap ada.',
      todo: 'Periksa lagi, atau minta tautan masuk kepada sekretariat.',
    },
    'link-used': {
      happened: 'Tautan masuk ini sudah dipakai atau sudah lewat waktunya.',
      kept: 'Tidak ada yang berubah.',
      todo: 'Mintalah tautan baru kepada sekretariat.',
    },
    'file-unreadable': {
      happened: 'Berkas ini tidak dapat dibaca.',
      kept: 'Tidak ada yang dicatat.',
      todo: 'Simpan sebagai CSV dengan satu baris judul kolom, lalu pilih lagi.',
    },
    unavailable: {
      happened: 'Rembug sedang tidak dapat menjangkau datanya.',
      kept: 'Yang sudah tercatat aman. Yang baru Anda kirim belum tercatat.',
      todo: 'Tunggu sebentar, lalu coba lagi. Halaman ini tidak perlu ditutup.',
    },
    unexpected: {
      happened: 'Terjadi kesalahan di pihak kami.',
      kept: 'Yang sudah tercatat aman. Yang baru Anda kirim belum tercatat.',
      todo: 'Coba sekali lagi. Bila terulang, beri tahu sekretariat kapan itu terjadi.',
    },
  },
  en: {
    'input-invalid': {
      happened: 'Some answers need mending.',
      kept: 'What you typed is still here.',
      todo: 'Please mend the marked answers and send again.',
    },
    'not-signed-in': {
      happened: 'You are not signed in, or were away for too long.',
      kept: 'What you typed is still here.',
      todo: 'Please sign in and go on.',
    },
    'not-allowed': {
      happened: 'This is not for your role to do.',
      kept: 'Nothing has changed.',
      todo: 'Ask somebody whose role allows it, or change roles if you have another.',
    },
    'not-found': {
      happened: 'What you are looking for is not here.',
      kept: 'Nothing has changed.',
      todo: 'Check the link, or begin again from home.',
    },
    stale: {
      happened: 'Somebody else changed this record while you were writing.',
      kept: 'Your text and the newest version are shown side by side.',
      todo: 'Bring them together as needed and send again.',
    },
    'key-reused': {
      happened: 'This was sent with a mark that was used for something else before.',
      kept: 'What was sent first is recorded.',
      todo: 'Open the form again and send it once.',
    },
    'illegal-move': {
      happened: 'This step is not possible in the present state.',
      kept: 'Nothing has changed.',
      todo: 'Reload the page to see the present state.',
    },
    'too-large': {
      happened: 'What you sent is too large.',
      kept: 'Nothing has changed.',
      todo: 'Make the file smaller or the text shorter, and send again.',
    },
    'too-many-tries': {
      happened: 'Too many tries in a short time.',
      kept: 'Your account is safe.',
      todo: 'Wait for a minute and try again.',
    },
    'sign-in-failed': {
      happened: 'E-mail or phone number and password do not match.',
      kept: 'What you typed is still here.',
      todo: 'Check again, or ask the secretariat for a sign-in link.',
    },
    'link-used': {
      happened: 'This sign-in link was used before or has run out.',
      kept: 'Nothing has changed.',
      todo: 'Ask the secretariat for a new one.',
    },
    'file-unreadable': {
      happened: 'This file cannot be read.',
      kept: 'Nothing was recorded.',
      todo: 'Save it as CSV with one row of column headings and choose it again.',
    },
    unavailable: {
      happened: 'Rembug cannot reach its data at the moment.',
      kept: 'What was recorded is safe. What you just sent is not recorded yet.',
      todo: 'Wait a little and try again. There is no need to close this page.',
    },
    unexpected: {
      happened: 'Something went wrong on our side.',
      kept: 'What was recorded is safe. What you just sent is not recorded yet.',
      todo: 'Try once more. If it happens again, tell the secretariat when it did.',
    },
  },
});
