import type { World } from './world.ts';

/** What Bu Wulan's department promises the association of Bu Zaki, due at the end of the year. */
export function design(world: World) {
  return {
    what: 'Menyusun gambar rinci IPAL Jenggot',
    owner_organisation_id: world.actors.wulan.organisationId,
    owner_role: 'officer',
    due_on: '2026-12-31',
    promised_to_organisation_id: world.actors.zaki.organisationId,
  };
}

/** Evidence that can be checked. */
export const drawn = {
  kept_on: '2026-12-20',
  evidence: 'Gambar rinci selesai dan sudah diserahkan kepada paguyuban.',
  evidence_link: 'https://contoh.go.id/berita-acara',
};
