import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { programmePage } from '../queries/programme-page.ts';
import { addResult } from './add-result.ts';
import { finishProgramme } from './finish-programme.ts';
import { proposeProgramme } from './propose-programme.ts';
import { startProgramme } from './start-programme.ts';
import { stopProgramme } from './stop-programme.ts';

async function planned(world: World): Promise<{ programme_id: string }> {
  const dyes = { title: 'Pewarna alam', purpose: 'Limbah berkurang.', starts_on: '2026-11-01', ends_on: '2027-11-30' };
  const { id } = await world.as('budi', proposeProgramme, dyes);
  return { programme_id: id };
}

it('Pak Budi starts his programme, and a year later his head finishes it', async ({ world }) => {
  const programme = await planned(world);
  await world.as('budi', startProgramme, programme);
  world.itIs('2027-12-01');
  await world.as('hartono', finishProgramme, programme);
  expect(await world.read('public', (tx) => programmePage(tx, programme.programme_id))).toMatchObject({
    state: 'finished',
    started_on: '2026-11-22',
    closed_on: '2027-12-01',
  });
});

it('a programme is stopped with its reason, which the public reads', async ({ world }) => {
  const programme = await planned(world);
  await world.as('budi', stopProgramme, { ...programme, reason: 'Dananya dialihkan untuk banjir.' });
  expect(await world.read('public', (tx) => programmePage(tx, programme.programme_id))).toMatchObject({
    state: 'stopped',
    stop_reason: 'Dananya dialihkan untuk banjir.',
  });
});

it('stopping without a reason is refused', async ({ world }) => {
  const programme = await planned(world);
  await expect(world.as('budi', stopProgramme, programme)).rejects.toMatchObject({ fields: { reason: { rule: 'required' } } });
});

it('what never began cannot be finished', async ({ world }) => {
  await expect(world.as('budi', finishProgramme, await planned(world))).rejects.toMatchObject({ code: 'illegal-move' });
});

it('another department cannot start it', async ({ world }) => {
  await expect(world.as('wulan', startProgramme, await planned(world))).rejects.toMatchObject({ code: 'not-allowed' });
});

it('a programme that is not there is not there', async ({ world }) => {
  await expect(world.as('budi', startProgramme, { programme_id: newId() })).rejects.toMatchObject({ code: 'not-found' });
});

it('after the end nobody adds a result that was never aimed at', async ({ world }) => {
  const programme = await planned(world);
  await world.as('budi', startProgramme, programme);
  await world.as('budi', finishProgramme, programme);
  const late = { ...programme, level: 'outcome', title: 'Kebetulan tercapai' };
  await expect(world.as('budi', addResult, late)).rejects.toMatchObject({ code: 'illegal-move' });
});
