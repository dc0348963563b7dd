import type { Actor, Role } from '../../src/platform/access/actor.ts';

/** The organisations of the workspace in which tests happen. */
export const organisations = {
  forum: { name: 'Sekretariat Forum Batik', groups: ['government'], form: 'formal' },
  department: { name: 'Dinas Perdagangan, Koperasi dan UKM', groups: ['government'], form: 'formal' },
  environment: { name: 'Dinas Lingkungan Hidup', groups: ['government'], form: 'formal' },
  association: { name: 'Paguyuban Batik Jenggot', groups: ['association', 'artisan'], form: 'informal' },
  bank: { name: 'Bank Mitra Batik', groups: ['finance', 'private'], form: 'formal' },
} as const;

type Place = keyof typeof organisations;

/** One set of people for the whole project; each is one kind of user. */
export const people = {
  dewi: { name: 'Bu Dewi', role: 'secretariat', place: 'forum' },
  budi: { name: 'Pak Budi', role: 'officer', place: 'department' },
  hartono: { name: 'Pak Hartono', role: 'head', place: 'department' },
  wulan: { name: 'Bu Wulan', role: 'officer', place: 'environment' },
  zaki: { name: 'Bu Zaki', role: 'chair', place: 'association' },
  rina: { name: 'Mbak Rina', role: 'secretary', place: 'association' },
  nanang: { name: 'Pak Nanang', role: 'owner', place: 'association' },
  sri: { name: 'Bu Sri', role: 'worker', place: 'association' },
  tono: { name: 'Pak Tono', role: 'partner', place: 'bank' },
} as const satisfies Record<string, { name: string; role: Role; place: Place }>;

export type PersonName = keyof typeof people;

/** Who runs the server and belongs to no workspace. */
export const operator: Actor = {
  personId: null,
  name: 'Operator',
  tenureId: null,
  organisationId: null,
  organisationName: '',
  role: 'operator',
};

export const SECRET = 'a secret of the tests, long enough for anybody';
