import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { commands } from '../../site.tsx';
import { promiseRates } from '../../forum/index.ts';
import { evidenceRecords, evidenceSums } from './health.ts';
import { looseCounts } from './loose-ends.ts';
import { threadOf } from './thread.ts';

type Input = Record<string, unknown>;

/** Everything from a voice to an outcome, each step by whoever takes it. */
async function fromVoiceToOutcome(world: World) {
  const does = async (who: Parameters<World['as']>[0], name: string, input: Input) => {
    const command = commands.find((each) => each.name === name);
    if (!command) throw new Error(name);
    return (await world.as(who, command, input)).id;
  };
  const { association, department } = {
    association: world.actors.zaki.organisationId,
    department: world.actors.budi.organisationId,
  };
  const problem = await does('zaki', 'forum.raise-problem', { title: 'Belum ada pengolah limbah', story: 'Sumur berwarna.' });
  await does('budi', 'forum.answer-problem', { problem_id: problem, body: 'Kami usulkan bersama.' });
  const proposal = await does('zaki', 'forum.make-proposal', {
    title: 'IPAL komunal', what: 'Bangun bersama.', expected_result: 'Air bersih.', problem_ids: [problem],
  });
  const meeting = await does('dewi', 'forum.plan-meeting', {
    title: 'Rapat forum', planned_for: '2026-11-22', starts_at: '09.00', place: 'Balai',
    invited: [association, department],
  });
  await does('zaki', 'forum.add-agenda-item', { meeting_id: meeting, proposal_id: proposal });
  await does('dewi', 'forum.record-attendance', {
    meeting_id: meeting, held_on: '2026-11-22', chaired_by: world.actors.zaki.tenureId, present: [world.actors.budi.tenureId],
  });
  const item = await world.read('member', (tx) =>
    tx.withTables<{ 'forum.agenda_items': { id: string } }>().selectFrom('forum.agenda_items').select('id').executeTakeFirstOrThrow(),
  );
  const decision = await does('dewi', 'forum.adopt-decision', {
    agenda_item_id: item.id, method: 'consent', title: 'IPAL dibangun', reason: 'Tidak ada keberatan.',
    voters: 'organisations', eligible: 2, present: 2,
  });
  const commitment = await does('dewi', 'forum.make-commitment', {
    what: 'Mengusulkan anggaran', owner_organisation_id: department, owner_role: 'officer', due_on: '2026-11-25',
    promised_to_organisation_id: association, decision_id: decision,
  });
  const programme = await does('budi', 'plan.propose-programme', {
    title: 'Air bersih', purpose: 'Air diolah.', starts_on: '2026-11-22', ends_on: '2027-11-22', commitment_ids: [commitment],
  });
  const result = await does('budi', 'plan.add-result', { programme_id: programme, level: 'outcome', title: 'Air memenuhi baku mutu' });
  const line = await does('budi', 'plan.add-budget-line', { programme_id: programme, fund_source: 'csr', amount: 1_000_000, year: 2026 });
  await does('budi', 'plan.allocate-budget', { budget_line_id: line, result_id: result, amount: 1_000_000 });
  return { problem, proposal, decision, commitment, programme, result, line };
}

const kinds = (steps: { kind: string }[][]) => steps.map((step) => step[0]?.kind);
const whole = ['problem', 'proposal', 'decision', 'commitment', 'programme', 'budget_line', 'result'];

it('leads from the outcome back to the problem, and from the problem forward to the outcome', async ({ world }) => {
  const { problem, result } = await fromVoiceToOutcome(world);
  expect(kinds(await world.read('public', (tx) => threadOf(tx, result)))).toEqual(whole);
  expect(kinds(await world.read('public', (tx) => threadOf(tx, problem)))).toEqual(whole);
});

it('says where it is loose: this outcome was never measured, and everything before it is fast', async ({ world }) => {
  const { result } = await fromVoiceToOutcome(world);
  const steps = await world.read('member', (tx) => threadOf(tx, result));
  expect(steps.flat().filter((node) => node.loose).map(({ kind, loose }) => [kind, loose])).toEqual([['result', 'unmeasured']]);
  expect(await world.read('public', looseCounts)).toEqual({ unmeasured: 1 });
});

it('counts trust like the promise rate of the forum does', async ({ world }) => {
  const { commitment } = await fromVoiceToOutcome(world);
  const keep = commands.find(({ name }) => name === 'forum.keep-commitment')!;
  world.itIs('2026-11-28');
  await world.as('budi', keep, { commitment_id: commitment, kept_on: '2026-11-24', evidence: 'Usulan sudah masuk rancangan anggaran.' });
  const trust = (await world.read('public', (tx) => evidenceSums(tx, '2026-11-28'))).find(({ code }) => code === 'AG-9');
  const [rate] = await world.read('public', (tx) => promiseRates(tx, '2026-11-28'));
  expect(trust).toEqual({ code: 'AG-9', part: 1, whole: 1 });
  expect(rate).toMatchObject({ keptOnTime: trust?.part, fellDue: trust?.whole });
});

it('has no data for a workspace in which nothing happened, and never nought', async ({ world }) => {
  const sums = await world.read('public', (tx) => evidenceSums(tx, '2026-11-22'));
  expect(sums.length).toBeGreaterThanOrEqual(9);
  expect(sums.filter(({ whole: counted }) => counted > 0)).toEqual([]);
});

it('opens the records behind a figure', async ({ world }) => {
  const { programme } = await fromVoiceToOutcome(world);
  const records = await world.read('public', (tx) => evidenceRecords(tx, 'AG-5', '2026-11-22'));
  expect(records).toMatchObject([{ kind: 'programme', id: programme, part: 1, whole: 1 }]);
});
