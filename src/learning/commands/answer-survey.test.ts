import { expect } from 'vitest';
import { sql } from 'kysely';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { newId } from '../../kernel/id.ts';
import { perceptionByParty, perceptionOfAll } from '../queries/perceptions.ts';
import { answerSurvey } from './answer-survey.ts';

const trust = { part: 1, 'AG-1a': '4', 'AG-1b': '2' };
const answerAll = async (world: World, ...who: PersonName[]) => {
  for (const name of who) await world.as(name, answerSurvey, trust);
};
const ofAll = (world: World) => world.read('public', (tx) => perceptionOfAll(tx));
const byParty = async (world: World) =>
  (await world.read('public', (tx) => perceptionByParty(tx, 'AG-1'))).map(({ party }) => party);

/** More members of a party: the same person in the same role, under another id. */
async function another(world: World, like: PersonName) {
  const id = newId();
  await world.read('member', (tx) =>
    sql`insert into identity.person (workspace_id, id, name, recorded_at) values (${world.workspaceId}, ${id}, 'Warga', now())`.execute(tx),
  );
  await world.as({ ...world.actors[like], personId: id }, answerSurvey, trust);
}

it('shows nothing of what four people said, and the mean of what five said', async ({ world }) => {
  await answerAll(world, 'zaki', 'budi', 'sri', 'nanang');
  expect(await ofAll(world)).toEqual([]);
  await answerAll(world, 'tono');
  expect(await ofAll(world)).toEqual([{ code: 'AG-1', mean: 3, answers: 5 }]);
});

it('counts one person once a year', async ({ world }) => {
  await answerAll(world, 'sri');
  await expect(world.as('sri', answerSurvey, trust)).rejects.toMatchObject({ code: 'illegal-move' });
  world.itIs('2027-02-01');
  await answerAll(world, 'sri');
});

it('does not count "Tidak tahu" as an answer', async ({ world }) => {
  for (const name of ['zaki', 'budi', 'sri', 'nanang', 'tono'] as const) {
    await world.as(name, answerSurvey, { ...trust, 'AG-1a': 'unknown' });
  }
  expect(await ofAll(world)).toEqual([{ code: 'AG-1', mean: 2, answers: 5 }]);
});

it('hides a party of five as well, when the few left out could be reckoned from the whole', async ({ world }) => {
  for (let n = 0; n < 5; n += 1) await another(world, 'sri');
  await answerAll(world, 'budi');
  expect(await ofAll(world)).toHaveLength(1);
  expect(await byParty(world)).toEqual([]);
});

it('shows parties beside one another once each has five', async ({ world }) => {
  for (let n = 0; n < 5; n += 1) {
    await another(world, 'sri');
    await another(world, 'budi');
  }
  expect((await byParty(world)).toSorted()).toEqual(['artisan', 'department']);
});

it('leaves no trace in the audit of what anybody answered', async ({ world }) => {
  await answerAll(world, 'sri');
  const { rows } = await sql<{ input: object; sealed: null }>`
    select input, sealed from platform.audit where command = 'learning.answer-survey'`.execute(world.platform.database);
  expect(rows).toEqual([{ input: { part: 1 }, sealed: null }]);
});

it('keeps the counts where no member can read them', async ({ world }) => {
  await answerAll(world, 'sri');
  await expect(world.read('member', (tx) => sql`select * from learning.tally`.execute(tx))).rejects.toThrow(/permission denied/);
});

it('refuses a sixth mark at its statement', async ({ world }) => {
  await expect(world.as('sri', answerSurvey, { part: 1, 'AG-1a': '6' })).rejects.toMatchObject({
    fields: { 'AG-1a': { rule: 'choice' } },
  });
});
