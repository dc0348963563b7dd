import { messages } from '../../platform/i18n/messages.ts';

const planFields = {
  id: {
    title: { label: 'Rapat tentang apa?', help: 'Contoh: Rapat forum: pengolah limbah Sentra Jenggot.' },
    planned_for: { label: 'Tanggal' },
    starts_at: { label: 'Mulai pukul', help: 'Contoh: 09.00.' },
    ends_at: { label: 'Sampai pukul', help: 'Kosongkan bila sampai selesai.' },
    place: { label: 'Tempat' },
    invited: { label: 'Siapa yang diundang?' },
    letter_number: { label: 'Nomor surat undangan', help: 'Contoh: 005/017/2026.' },
    copies: { label: 'Tembusan', help: 'Satu penerima per baris.' },
  },
  en: {
    title: { label: 'What is the meeting about?', help: 'Example: Forum meeting: wastewater plant for Jenggot.' },
    planned_for: { label: 'Day' },
    starts_at: { label: 'Begins at', help: 'Example: 09.00.' },
    ends_at: { label: 'Ends at', help: 'Leave empty if the end is open.' },
    place: { label: 'Place' },
    invited: { label: 'Who is invited?' },
    letter_number: { label: 'Number of the invitation letter', help: 'Example: 005/017/2026.' },
    copies: { label: 'Copies to', help: 'One recipient a line.' },
  },
};

const indonesian = {
  planMeeting: {
    title: 'Rencanakan rapat',
    submit: 'Rencanakan',
    done: 'Rapat sudah direncanakan. Undangannya siap dicetak.',
    did: 'merencanakan rapat',
    fields: planFields.id,
  },
  changeMeeting: {
    title: 'Ubah rencana rapat',
    submit: 'Simpan perubahan',
    done: 'Rencana rapat sudah diubah. Undangan perlu dikirim ulang.',
    did: 'mengubah rencana rapat',
    fields: { ...planFields.id, meeting_id: { label: 'Rapat' }, version: { label: 'Versi' } },
  },
  cancelMeeting: {
    title: 'Batalkan rapat',
    submit: 'Batalkan rapat',
    done: 'Rapat dibatalkan. Usulan di agendanya kembali menunggu rapat lain.',
    did: 'membatalkan rapat',
    fields: { meeting_id: { label: 'Rapat' }, because: { label: 'Mengapa dibatalkan?', help: 'Terbuka untuk umum.' } },
  },
  addAgendaItem: {
    title: 'Minta dibahas di rapat',
    submit: 'Masukkan ke agenda',
    done: 'Sudah masuk agenda rapat.',
    did: 'memasukkan butir ke agenda rapat',
    fields: {
      meeting_id: { label: 'Rapat' },
      proposal_id: { label: 'Usulan yang dibahas', help: 'Kosongkan bila bukan tentang sebuah usulan.' },
      title: { label: 'Hal yang dibahas', help: 'Kosongkan untuk memakai judul usulan.' },
      note: { label: 'Keterangan singkat', help: 'Apa yang diharapkan dari rapat.' },
    },
  },
  moveAgendaItem: {
    title: 'Ubah urutan agenda',
    submit: 'Pindahkan',
    done: 'Urutan agenda sudah diubah.',
    did: 'mengubah urutan agenda rapat',
    fields: {
      agenda_item_id: { label: 'Butir agenda' },
      direction: { label: 'Pindahkan ke', options: { up: 'atas', down: 'bawah' } },
    },
  },
  recordAttendance: {
    title: 'Catat yang hadir',
    submit: 'Catat kehadiran',
    done: 'Kehadiran tercatat. Keputusan rapat kini dapat dicatat.',
    did: 'mencatat kehadiran rapat',
    fields: {
      meeting_id: { label: 'Rapat' },
      held_on: { label: 'Rapat berlangsung pada' },
      chaired_by: { label: 'Siapa yang memimpin rapat?' },
      present: { label: 'Siapa yang hadir?', help: 'Pemimpin rapat otomatis dihitung hadir.' },
    },
  },
  publishMinutes: {
    title: 'Terbitkan notulen',
    submit: 'Terbitkan dan tutup rapat',
    done: 'Notulen sudah terbit dan dapat dibaca semua orang.',
    did: 'menerbitkan notulen rapat',
    fields: {
      meeting_id: { label: 'Rapat' },
      minutes: { label: 'Notulen', help: 'Terbuka untuk umum. Hindari nama orang; sebutkan lembaganya.' },
    },
  },
};

const english = {
  planMeeting: {
    title: 'Plan a meeting',
    submit: 'Plan it',
    done: 'The meeting is planned. Its invitation is ready to print.',
    did: 'planned the meeting',
    fields: planFields.en,
  },
  changeMeeting: {
    title: 'Change the plan',
    submit: 'Save the change',
    done: 'The plan is changed. The invitation needs to be sent again.',
    did: 'changed the plan of the meeting',
    fields: { ...planFields.en, meeting_id: { label: 'Meeting' }, version: { label: 'Version' } },
  },
  cancelMeeting: {
    title: 'Cancel the meeting',
    submit: 'Cancel the meeting',
    done: 'The meeting is cancelled. Proposals on its agenda wait for another meeting.',
    did: 'cancelled the meeting',
    fields: { meeting_id: { label: 'Meeting' }, because: { label: 'Why is it cancelled?', help: 'Public.' } },
  },
  addAgendaItem: {
    title: 'Ask the meeting to talk about something',
    submit: 'Put it on the agenda',
    done: 'It is on the agenda now.',
    did: 'put a matter on the agenda of the meeting',
    fields: {
      meeting_id: { label: 'Meeting' },
      proposal_id: { label: 'Proposal to talk about', help: 'Leave empty if it is not about a proposal.' },
      title: { label: 'Matter to talk about', help: 'Leave empty to use the title of the proposal.' },
      note: { label: 'A few words on it', help: 'What the meeting is hoped to do.' },
    },
  },
  moveAgendaItem: {
    title: 'Change the order of the agenda',
    submit: 'Move it',
    done: 'The order of the agenda is changed.',
    did: 'changed the order of the agenda of the meeting',
    fields: {
      agenda_item_id: { label: 'Agenda item' },
      direction: { label: 'Move it', options: { up: 'up', down: 'down' } },
    },
  },
  recordAttendance: {
    title: 'Record who was there',
    submit: 'Record attendance',
    done: 'Attendance is recorded. Decisions of the meeting can be recorded now.',
    did: 'recorded the attendance of the meeting',
    fields: {
      meeting_id: { label: 'Meeting' },
      held_on: { label: 'The meeting was held on' },
      chaired_by: { label: 'Who chaired?' },
      present: { label: 'Who was there?', help: 'Whoever chaired is counted in any case.' },
    },
  },
  publishMinutes: {
    title: 'Publish the minutes',
    submit: 'Publish and close the meeting',
    done: 'The minutes are published and everybody can read them.',
    did: 'published the minutes of the meeting',
    fields: {
      meeting_id: { label: 'Meeting' },
      minutes: { label: 'Minutes', help: 'Public. Leave out names of people; name their organisations.' },
    },
  },
};

/** What people read of the commands on meetings. */
export const meetingCommandWords = messages({ id: indonesian, en: english });
