import { expect } from 'vitest';
import { design, drawn } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { addDays } from '../../../kernel/calendar.ts';
import { keepCommitment } from '../commands/keep-commitment.ts';
import { makeCommitment } from '../commands/make-commitment.ts';
import { standingOn } from '../rules/commitment.ts';
import { asksOfCommitments } from './asks-of-commitments.ts';
import { commitmentList } from './commitment-list.ts';
import { promiseRates } from './promises.ts';

const today = '2027-01-15';

async function promised(world: World, what: string, due_on: string): Promise<string> {
  const { id } = await world.as('dewi', makeCommitment, { ...design(world), what, due_on });
  return id;
}

/** Late, open, kept in time, and broken by its date, as of `today`. */
async function several(world: World) {
  world.itIs('2026-09-01');
  await promised(world, 'Sudah lama lewat', '2026-10-01');
  await promised(world, 'Masih lama', '2027-06-30');
  await promised(world, 'Baru lewat', '2027-01-10');
  await promised(world, 'Sebentar lagi', '2027-01-20');
  await promised(world, 'Terlambat sejak November', '2026-11-30');
  const kept = await promised(world, 'Sudah dipenuhi', '2026-12-31');
  world.itIs('2026-12-21');
  await world.as('wulan', keepCommitment, { commitment_id: kept, ...drawn });
  world.itIs(today);
}

it('late ones stand first, the latest at the top, then what is due next, then what ended', async ({ world }) => {
  await several(world);
  const { rows, next } = await world.read('public', (tx) => commitmentList(tx, today, {}));
  expect(rows.map(({ what }) => what)).toEqual([
    'Terlambat sejak November', 'Baru lewat', 'Sebentar lagi', 'Masih lama', 'Sudah dipenuhi', 'Sudah lama lewat',
  ]);
  expect(next).toBeUndefined();
});

it('how each stands is the same by the database and by the rules', async ({ world }) => {
  await several(world);
  for (const day of [today, '2026-12-31', '2027-04-10', '2028-01-01']) {
    const { rows } = await world.read('public', (tx) => commitmentList(tx, day, {}));
    expect(rows.map((row) => row.standing)).toEqual(rows.map((row) => standingOn(row, day)));
  }
});

it('the list is narrowed to a state and to an organisation', async ({ world }) => {
  await several(world);
  const late = await world.read('public', (tx) => commitmentList(tx, today, { standing: 'late' }));
  expect(late.rows).toHaveLength(2);
  const { organisationId } = world.actors.budi;
  const none = await world.read('public', (tx) => commitmentList(tx, today, { organisation: organisationId ?? '' }));
  expect(none.rows).toEqual([]);
});

it('the second page goes on where the first ended, and misses nothing', async ({ world }) => {
  world.itIs('2026-09-01');
  for (let day = 0; day < 53; day++) await promised(world, `Janji ke-${day}`, addDays('2026-12-20', day));
  const first = await world.read('public', (tx) => commitmentList(tx, today, {}));
  const second = await world.read('public', (tx) => commitmentList(tx, today, {}, first.next));
  const seen = [...first.rows, ...second.rows].map(({ what }) => what);
  expect(first.rows).toHaveLength(50);
  expect(seen).toEqual(Array.from({ length: 53 }, (_, day) => `Janji ke-${day}`));
});

it('a late one waits on the home of the office and on that of whom it was promised to', async ({ world }) => {
  await several(world);
  const asks = async (who: 'wulan' | 'zaki' | 'tono') => {
    const asked = await world.read('member', (tx) => asksOfCommitments(tx, world.actors[who], today));
    return asked.map((each) => each.says('id'));
  };
  expect(await asks('wulan')).toEqual([
    'Tenggat komitmen “Terlambat sejak November” sudah lewat.',
    'Tenggat komitmen “Baru lewat” sudah lewat.',
    'Komitmen “Sebentar lagi” segera jatuh tempo.',
  ]);
  expect(await asks('zaki')).toEqual([
    'Dinas Lingkungan Hidup belum memenuhi “Terlambat sejak November”.',
    'Dinas Lingkungan Hidup belum memenuhi “Baru lewat”.',
  ]);
  expect(await asks('tono')).toEqual([]);
});

it('the promise rate counts what fell due: one of four', async ({ world }) => {
  await several(world);
  const rates = await world.read('public', (tx) => promiseRates(tx, today));
  expect(rates).toEqual([
    { organisation_id: world.actors.wulan.organisationId, organisation: 'Dinas Lingkungan Hidup',
      fellDue: 4, keptOnTime: 1, rate: 0.25 },
  ]);
});
