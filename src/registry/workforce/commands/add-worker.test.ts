import { sql } from 'kysely';
import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { addCluster } from '../../cluster/commands/add-cluster.ts';
import { registryTables } from '../../schema.ts';
import { addBusiness } from './add-business.ts';
import { addWorker } from './add-worker.ts';

const sri = {
  name: 'Sri Wahyuni',
  phone: '0812 3456 7890',
  gender: 'woman',
  birth_year: '1972',
  kind: 'home',
  consent: 'on',
};

const recorded = (world: World, audience: 'member' | 'public' = 'member') =>
  world.read(audience, (tx) => registryTables(tx).selectFrom('registry.worker').selectAll().execute());

const aCluster = (world: World) => world.as('dewi', addCluster, { name: 'Jenggot', source: 'Tabel 1' });

it('Bu Zaki records a home worker with the day and the words of their consent', async ({ world }) => {
  await world.as('zaki', addWorker, sri);
  const [worker] = await recorded(world);
  expect(worker).toMatchObject({
    name: 'Sri Wahyuni', phone: '+6281234567890', kind: 'home', consent_on: '2026-11-22',
    recorded_for: world.actors.zaki.organisationId,
  });
  expect(worker?.consent_wording).toContain('Ia setuju');
});

it('without consent nobody is recorded', async ({ world }) => {
  await expect(world.as('zaki', addWorker, { ...sri, consent: '' })).rejects.toMatchObject({
    fields: { consent: { rule: 'required' } },
  });
  expect(await recorded(world)).toEqual([]);
});

it('consent was not given tomorrow', async ({ world }) => {
  await expect(world.as('zaki', addWorker, { ...sri, consent_on: '23/11/2026' })).rejects.toMatchObject({
    fields: { consent_on: { rule: 'latest', limit: '22/11/2026' } },
  });
});

it('the public cannot read a single worker', async ({ world }) => {
  await world.as('zaki', addWorker, sri);
  expect(await recorded(world, 'public')).toEqual([]);
});

it('the public learns how many workers a cluster has, but not below five', async ({ world }) => {
  const { id: cluster } = await aCluster(world);
  const counts = () =>
    world.read('public', (tx) =>
      registryTables(tx).selectFrom('registry.worker_counts').select(['cluster_id', 'counted']).execute());
  for (let n = 0; n < 4; n += 1) await world.as('zaki', addWorker, { ...sri, cluster });
  expect(await counts()).toEqual([{ cluster_id: cluster, counted: null }]);
  await world.as('zaki', addWorker, { ...sri, cluster });
  expect(await counts()).toEqual([{ cluster_id: cluster, counted: 5 }]);
});

it('another workspace counts none of ours', async ({ world }) => {
  const { id: cluster } = await aCluster(world);
  for (let n = 0; n < 5; n += 1) await world.as('zaki', addWorker, { ...sri, cluster });
  const counted = await world.read('public', async (tx) => {
    await sql`select set_config('rembug.workspace', ${newId()}, true)`.execute(tx);
    return registryTables(tx).selectFrom('registry.worker_counts').selectAll().execute();
  });
  expect(counted).toEqual([]);
});

it('a file names the cluster, the business and the person by their names', async ({ world }) => {
  await aCluster(world);
  const { id: business_id } = await world.as('zaki', addBusiness, { name: 'Batik Melati', kind: 'maker' });
  const names = { cluster: 'jenggot', business: 'batik melati', person: 'Bu Sri' };
  await world.as('zaki', addWorker, { ...sri, ...names });
  const [worker] = await recorded(world);
  expect(worker).toMatchObject({ business_id, person_id: world.actors.sri.personId });
});

it('a business name that two businesses bear is asked about, not guessed', async ({ world }) => {
  await world.as('zaki', addBusiness, { name: 'Batik Melati', kind: 'maker' });
  await world.as('zaki', addBusiness, { name: 'Batik Melati', kind: 'trade' });
  await expect(world.as('zaki', addWorker, { ...sri, business: 'Batik Melati' })).rejects.toMatchObject({
    fields: { business: { rule: 'unknown' } },
  });
});

it('one person is one worker', async ({ world }) => {
  await world.as('zaki', addWorker, { ...sri, person: 'Bu Sri' });
  await expect(world.as('dewi', addWorker, { ...sri, person: 'Bu Sri' })).rejects.toMatchObject({
    fields: { person: { rule: 'taken' } },
  });
});

it('the audit says that a worker was recorded and keeps who they are sealed', async ({ world }) => {
  const { id } = await world.as('zaki', addWorker, sri);
  const { rows } = await world.read('member', (tx) =>
    sql<{ said: string; sealed: boolean }>`
      select concat(title, input, before, after) as said, sealed is not null as sealed
      from platform.audit where subject_id = ${id}`.execute(tx));
  expect(rows[0]?.sealed).toBe(true);
  for (const personal of ['Sri', '7890', 'woman', '1972']) expect(rows[0]?.said).not.toContain(personal);
});

it('a phone number nobody can call is said at its field', async ({ world }) => {
  await expect(world.as('zaki', addWorker, { ...sri, phone: '12' })).rejects.toMatchObject({
    fields: { phone: { rule: 'phone' } },
  });
});

it('the chair of a bank keeps no records of artisans, nor does a department', async ({ world }) => {
  const chairOfBank = { ...world.actors.tono, role: 'chair' as const };
  for (const who of [chairOfBank, world.actors.budi, world.actors.sri]) {
    await expect(world.as(who, addWorker, sri)).rejects.toMatchObject({ code: 'not-allowed' });
  }
});
