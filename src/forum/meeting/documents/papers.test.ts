import { expect, it } from 'vitest';
import { meetingPdf, paperNames } from './papers.ts';

const meeting = {
  title: 'Rapat forum: IPAL Jenggot',
  planned_for: '2026-12-02',
  starts_at: '09:00',
  ends_at: null,
  place: 'Aula Kelurahan Jenggot',
  letter_number: null,
  copies: 'Wali Kota Pekalongan\r\n\r\nArsip',
  planned_on: '2026-11-22',
  convener: 'Sekretariat Forum Batik',
  invited: [{ name: 'Dinas Lingkungan Hidup' }, { name: 'Paguyuban Batik Jenggot' }],
  agenda: [{ title: 'Bangun IPAL #komunal* di $Jenggot$' }],
  chair: null,
  secretary: 'Bu Dewi',
};

const occasionOf = (more = {}) => ({
  meeting: { ...meeting, ...more },
  workspace: 'Kota Pekalongan',
  zone: 'Asia/Jakarta' as const,
  madeAt: new Date('2026-11-22T02:00:00Z'),
});

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const pagesOf = (pdf: Uint8Array) => text(pdf).match(/\/Type \/Page\b/g)?.length;

it.each(paperNames)('the paper %s is one tagged page with its title', (name) => {
  const pdf = meetingPdf(name, occasionOf());
  expect(pagesOf(pdf)).toBe(1);
  expect(text(pdf)).toContain('/StructTreeRoot');
  expect(text(pdf)).toContain('Rapat forum: IPAL Jenggot)');
});

it('many recipients are listed on a page of their own', () => {
  const invited = Array.from({ length: 12 }, (_, at) => ({ name: `Paguyuban ${at + 1}` }));
  expect(pagesOf(meetingPdf('undangan', occasionOf({ invited })))).toBe(2);
});

it('an agenda that is still empty is no fault of the letter', () => {
  expect(pagesOf(meetingPdf('undangan', occasionOf({ agenda: [] })))).toBe(1);
});
