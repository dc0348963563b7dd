import type { Tx } from '../../platform/database/scope.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { decisionWords } from './messages.ts';
import { ballotOf } from './rules/count.ts';
import type { Count } from './rules/count.ts';
import { tally } from './rules/tally.ts';
import type { Verdict } from './rules/tally.ts';
import { decisionTables } from './schema.ts';

/**
 * What a count makes of a matter, together with the objections that stand against it.
 * @throws Problem `input-invalid` at the number that cannot be
 */
export async function decide(tx: Tx, agendaItemId: string, count: Count): Promise<Verdict> {
  const standing = await decisionTables(tx)
    .selectFrom('forum.objection')
    .select('id')
    .where('agenda_item_id', '=', agendaItemId)
    .where('kind', '=', 'objection')
    .where('settled_how', 'is', null)
    .execute();
  const read = ballotOf(count, standing.length);
  if ('ballot' in read) return tally(read.ballot);
  const { field, fault } = read;
  if (fault === 'required') throw fieldProblem(field, { rule: 'required' });
  throw fieldProblem(field, { rule: 'said', ...inBoth(decisionWords, (words) => words.countFaults[fault]) });
}
