import { messages } from '../../platform/i18n/messages.ts';

const indonesian = {
  recordObjection: {
    title: 'Catat keberatan',
    submit: 'Catat',
    done: 'Keberatan sudah tercatat dan dapat dibaca semua orang.',
    did: 'mencatat keberatan atas',
    fields: {
      agenda_item_id: { label: 'Butir agenda' },
      organisation_id: { label: 'Dari organisasi mana?' },
      kind: {
        label: 'Seberapa berat?',
        options: {
          objection: 'Keberatan beralasan: menghalangi keputusan sampai terselesaikan',
          reservation: 'Catatan: disimpan, tidak menghalangi',
        },
      },
      body: { label: 'Apa keberatannya, dan mengapa?', help: 'Terbuka untuk umum. Sedekat mungkin dengan kata-kata mereka.' },
    },
  },
  settleObjection: {
    title: 'Keberatan terselesaikan',
    submit: 'Catat',
    done: 'Penyelesaian keberatan sudah tercatat.',
    did: 'mencatat penyelesaian keberatan atas',
    fields: {
      objection_id: { label: 'Keberatan' },
      settled_how: { label: 'Bagaimana diselesaikan?', help: 'Misalnya apa yang diubah dari usulannya. Terbuka untuk umum.' },
    },
  },
  adoptDecision: {
    title: 'Catat keputusan',
    submit: 'Periksa hasilnya',
    done: 'Keputusan sudah tercatat dan dapat dibaca semua orang.',
    did: 'mencatat keputusan',
    fields: {
      agenda_item_id: { label: 'Butir agenda' },
      method: {
        label: 'Cara mengambil keputusan',
        options: { consent: 'Tanpa keberatan', consensus: 'Mufakat', majority: 'Suara terbanyak' },
      },
      title: { label: 'Apa yang diputuskan?', help: 'Satu kalimat. Contoh: IPAL komunal dibangun di Jenggot mulai 2027.' },
      reason: { label: 'Apa alasannya?', help: 'Terbuka untuk umum, juga bagi yang tidak hadir.' },
      proposal_ids: { label: 'Usulan lain yang ikut diputuskan' },
      voters: {
        label: 'Siapa yang bersuara?',
        options: { organisations: 'Setiap organisasi satu suara', people: 'Setiap orang satu suara' },
      },
      eligible: { label: 'Berapa yang berhak bersuara?' },
      present: { label: 'Berapa dari mereka yang hadir?' },
      agree: { label: 'Setuju' },
      against: { label: 'Tidak setuju', help: 'Dalam mufakat: yang menghalangi keputusan.' },
      abstain: { label: 'Abstain', help: 'Dalam mufakat: yang tidak ikut, tetapi membiarkan keputusan diambil.' },
      quorum: {
        label: 'Kuorum',
        help: 'Bagian dari yang berhak bersuara yang harus hadir.',
        options: { half: 'lebih dari setengah', two_thirds: 'paling sedikit dua pertiga', three_quarters: 'paling sedikit tiga perempat' },
      },
    },
  },
};

const english = {
  recordObjection: {
    title: 'Record an objection',
    submit: 'Record it',
    done: 'The objection is recorded and everybody can read it.',
    did: 'recorded an objection to',
    fields: {
      agenda_item_id: { label: 'Agenda item' },
      organisation_id: { label: 'Of which organisation?' },
      kind: {
        label: 'How grave is it?',
        options: {
          objection: 'A reasoned objection: in the way of a decision until it is met',
          reservation: 'A reservation: kept, and not in the way',
        },
      },
      body: { label: 'What do they hold against it, and why?', help: 'Public. As close to their own words as possible.' },
    },
  },
  settleObjection: {
    title: 'The objection is met',
    submit: 'Record it',
    done: 'It is recorded how the objection was met.',
    did: 'recorded how an objection was met to',
    fields: {
      objection_id: { label: 'Objection' },
      settled_how: { label: 'How was it met?', help: 'For example what was changed in the proposal. Public.' },
    },
  },
  adoptDecision: {
    title: 'Record the decision',
    submit: 'Check the outcome',
    done: 'The decision is recorded and everybody can read it.',
    did: 'recorded the decision',
    fields: {
      agenda_item_id: { label: 'Agenda item' },
      method: {
        label: 'How it was decided',
        options: { consent: 'Consent', consensus: 'Consensus', majority: 'Majority' },
      },
      title: { label: 'What was decided?', help: 'One sentence. Example: A communal plant is built in Jenggot from 2027.' },
      reason: { label: 'For what reason?', help: 'Public, also for those who were not there.' },
      proposal_ids: { label: 'Other proposals decided with it' },
      voters: {
        label: 'Who has a voice?',
        options: { organisations: 'One voice for each organisation', people: 'One voice for each person' },
      },
      eligible: { label: 'How many have a voice?' },
      present: { label: 'How many of them were there?' },
      agree: { label: 'For' },
      against: { label: 'Against', help: 'In a consensus: who blocks.' },
      abstain: { label: 'Abstained', help: 'In a consensus: who stands aside and lets the decision be taken.' },
      quorum: {
        label: 'Quorum',
        help: 'The share of those with a voice who must be there.',
        options: { half: 'more than half', two_thirds: 'at least two thirds', three_quarters: 'at least three quarters' },
      },
    },
  },
};

/** What people read of the commands on decisions. */
export const decisionCommandWords = messages({ id: indonesian, en: english });
