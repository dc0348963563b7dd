import { messages } from '../platform/i18n/messages.ts';

const roles = {
  id: {
    operator: 'pengelola peladen',
    secretariat: 'sekretariat forum',
    head: 'kepala dinas',
    officer: 'staf dinas',
    chair: 'ketua',
    secretary: 'sekretaris',
    owner: 'pemilik usaha',
    worker: 'perajin',
    partner: 'mitra',
  },
  en: {
    operator: 'server operator',
    secretariat: 'forum secretariat',
    head: 'head of department',
    officer: 'department officer',
    chair: 'chair',
    secretary: 'secretary',
    owner: 'business owner',
    worker: 'artisan',
    partner: 'partner',
  },
};

const groups = {
  id: {
    artisan: 'pengrajin',
    government: 'pemerintah',
    private: 'swasta',
    finance: 'lembaga pembiayaan',
    academia: 'akademisi',
    association: 'asosiasi',
  },
  en: {
    artisan: 'artisans',
    government: 'government',
    private: 'private sector',
    finance: 'finance',
    academia: 'academia',
    association: 'association',
  },
};

const forms = {
  id: { formal: 'resmi', informal: 'tidak resmi' },
  en: { formal: 'formal', informal: 'informal' },
};

const statuses = {
  id: { active: 'aktif', dormant: 'tidak aktif', dissolved: 'bubar', unknown: 'belum diketahui' },
  en: { active: 'active', dormant: 'dormant', dissolved: 'dissolved', unknown: 'not known' },
};

export const identityWords = messages({
  id: {
    roles: roles.id,
    groups: groups.id,
    forms: forms.id,
    statuses: statuses.id,
    signIn: {
      title: 'Masuk',
      intro: 'Masuk dengan surel atau nomor HP Anda.',
      name: 'Surel atau nomor HP',
      password: 'Kata sandi',
      submit: 'Masuk',
      noAccount: 'Belum punya akun? Sekretariat forum di daerah Anda dapat membuatkan tautan masuk, tanpa surel.',
      demoTitle: 'Coba sebagai …',
      demoIntro: 'Ini peladen peragaan. Ketuk salah satu; orang-orang ini rekaan.',
      server: 'Peladen ini',
      operatorSees: 'Membuka ruang kerja; tidak melihat isinya.',
      kept: 'Yang Anda ketik tersimpan. Setelah masuk, Anda dapat mengirimkannya.',
    },
    resume: {
      title: 'Anda sudah masuk',
      intro: 'Ini yang tadi Anda ketik. Belum ada yang terkirim.',
      submit: 'Kirim sekarang',
      again: 'Buka formulir kosong',
    },
    role: {
      title: 'Bertindak untuk siapa?',
      intro: 'Anda memegang beberapa peran di sini. Pilih satu; Anda dapat menggantinya kapan saja.',
      now: 'sekarang',
    },
    commands: {
      openWorkspace: {
        title: 'Buka ruang kerja',
        submit: 'Buka ruang kerja',
        done: 'Ruang kerja sudah dibuka.',
        did: 'membuka ruang kerja',
        fields: {
          name: { label: 'Nama daerah', help: 'Contoh: Kota Pekalongan.' },
          slug: { label: 'Nama singkat untuk alamat', help: 'Huruf kecil dan tanda hubung: kota-pekalongan.' },
          region_codes: { label: 'Kode wilayah Kemendagri', help: 'Contoh: 33.75. Pisahkan dengan titik koma.' },
          forum: { label: 'Nama sekretariat forum', help: 'Organisasi yang mengurus forum.' },
          secretary: { label: 'Nama orang sekretariat yang pertama' },
          fictional: { label: 'Data peragaan (rekaan)' },
        },
      },
      renewFirstLink: {
        title: 'Tautan baru untuk sekretariat pertama',
        submit: 'Buat tautan',
        done: 'Tautan masuk sudah dibuat.',
        did: 'membuat tautan baru untuk sekretariat pertama',
        fields: {},
      },
      addOrganisation: {
        title: 'Catat organisasi',
        submit: 'Catat',
        done: 'Organisasi sudah dicatat.',
        did: 'mencatat organisasi',
        fields: {
          name: { label: 'Nama' },
          aliases: { label: 'Nama lain', help: 'Pisahkan dengan titik koma.' },
          groups: {
            label: 'Kelompok pemangku kepentingan',
            options: groups.id,
          },
          form: { label: 'Bentuk', options: forms.id },
          status: {
            label: 'Keadaan',
            options: statuses.id,
          },
          role: { label: 'Perannya bagi batik' },
          founded: { label: 'Tahun berdiri' },
          government_code: { label: 'Kode wilayah Kemendagri' },
          source: { label: 'Sumber' },
          fictional: { label: 'Rekaan' },
        },
      },
      addPerson: {
        title: 'Catat orang dan perannya',
        submit: 'Catat',
        done: 'Orang itu sudah dicatat.',
        did: 'mencatat seseorang',
        fields: {
          name: { label: 'Nama lengkap' },
          title: { label: 'Gelar atau sapaan' },
          phone: { label: 'Nomor HP', help: 'Hanya terlihat oleh anggota ruang kerja.' },
          organisation_id: { label: 'Organisasi' },
          role: {
            label: 'Peran',
            options: roles.id,
          },
          valid_from: { label: 'Sejak tanggal' },
          fictional: { label: 'Rekaan' },
        },
      },
      beginTenure: {
        title: 'Tetapkan pemegang peran',
        submit: 'Tetapkan',
        done: 'Peran sudah ditetapkan. Komitmen peran itu kini menjadi tanggungannya.',
        did: 'menetapkan pemegang peran di',
        fields: {
          person_id: { label: 'Orang' },
          organisation_id: { label: 'Organisasi' },
          role: {
            label: 'Peran',
            options: roles.id,
          },
          valid_from: { label: 'Sejak tanggal' },
        },
      },
      endTenure: {
        title: 'Akhiri masa jabatan',
        submit: 'Akhiri masa jabatan',
        done: 'Masa jabatan sudah diakhiri. Komitmennya tetap pada peran itu.',
        did: 'mengakhiri masa jabatan di',
        fields: {
          tenure_id: { label: 'Masa jabatan' },
          valid_to: { label: 'Hari terakhir' },
        },
      },
      invitePerson: {
        title: 'Buat tautan masuk',
        submit: 'Buat tautan',
        done: 'Tautan masuk sudah dibuat.',
        did: 'membuat tautan masuk bagi seseorang',
        fields: { person_id: { label: 'Untuk siapa' } },
      },
    },
  },
  en: {
    roles: roles.en,
    groups: groups.en,
    forms: forms.en,
    statuses: statuses.en,
    signIn: {
      title: 'Sign in',
      intro: 'Sign in with your e-mail address or phone number.',
      name: 'E-mail or phone number',
      password: 'Password',
      submit: 'Sign in',
      noAccount: 'No account yet? The forum secretariat of your region can make you a sign-in link, without e-mail.',
      demoTitle: 'Try it as …',
      demoIntro: 'This is a demonstration server. Tap one; these people are fictional.',
      server: 'This server',
      operatorSees: 'Opens workspaces; does not see what is in them.',
      kept: 'What you typed is kept. After signing in you can send it.',
    },
    resume: {
      title: 'You are signed in',
      intro: 'This is what you typed before. Nothing was sent yet.',
      submit: 'Send it now',
      again: 'Open an empty form',
    },
    role: {
      title: 'For whom do you act?',
      intro: 'You hold several roles here. Choose one; you can change it at any time.',
      now: 'now',
    },
    commands: {
      openWorkspace: {
        title: 'Open a workspace',
        submit: 'Open the workspace',
        done: 'The workspace is open.',
        did: 'opened the workspace',
        fields: {
          name: { label: 'Name of the region', help: 'Example: Kota Pekalongan.' },
          slug: { label: 'Short name for the address', help: 'Lower-case letters and hyphens: kota-pekalongan.' },
          region_codes: { label: 'Kemendagri region codes', help: 'Example: 33.75. Separate with semicolons.' },
          forum: { label: 'Name of the forum secretariat', help: 'The organisation that runs the forum.' },
          secretary: { label: 'Name of the first secretary' },
          fictional: { label: 'Demonstration data (fictional)' },
        },
      },
      renewFirstLink: {
        title: 'A new link for the first secretariat',
        submit: 'Make the link',
        done: 'The sign-in link was made.',
        did: 'made a new link for the first secretariat',
        fields: {},
      },
      addOrganisation: {
        title: 'Record an organisation',
        submit: 'Record',
        done: 'The organisation is recorded.',
        did: 'recorded the organisation',
        fields: {
          name: { label: 'Name' },
          aliases: { label: 'Other names', help: 'Separate with semicolons.' },
          groups: {
            label: 'Stakeholder groups',
            options: groups.en,
          },
          form: { label: 'Form', options: forms.en },
          status: {
            label: 'Status',
            options: statuses.en,
          },
          role: { label: 'Its role for batik' },
          founded: { label: 'Founded in' },
          government_code: { label: 'Kemendagri region code' },
          source: { label: 'Source' },
          fictional: { label: 'Fictional' },
        },
      },
      addPerson: {
        title: 'Record a person and their role',
        submit: 'Record',
        done: 'The person is recorded.',
        did: 'recorded a person',
        fields: {
          name: { label: 'Full name' },
          title: { label: 'Title or form of address' },
          phone: { label: 'Phone number', help: 'Seen by members of the workspace only.' },
          organisation_id: { label: 'Organisation' },
          role: {
            label: 'Role',
            options: roles.en,
          },
          valid_from: { label: 'Since' },
          fictional: { label: 'Fictional' },
        },
      },
      beginTenure: {
        title: 'Say who holds a role',
        submit: 'Set',
        done: 'The role is set. The commitments of that role are now theirs.',
        did: 'set who holds a role in',
        fields: {
          person_id: { label: 'Person' },
          organisation_id: { label: 'Organisation' },
          role: {
            label: 'Role',
            options: roles.en,
          },
          valid_from: { label: 'Since' },
        },
      },
      endTenure: {
        title: 'End a term of office',
        submit: 'End the term',
        done: 'The term has ended. Its commitments stay with the role.',
        did: 'ended a term of office in',
        fields: {
          tenure_id: { label: 'Term of office' },
          valid_to: { label: 'Last day' },
        },
      },
      invitePerson: {
        title: 'Make a sign-in link',
        submit: 'Make the link',
        done: 'The sign-in link was made.',
        did: 'made a sign-in link for a person',
        fields: { person_id: { label: 'For whom' } },
      },
    },
  },
});
