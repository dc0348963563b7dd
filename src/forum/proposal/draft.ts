import { line, many, ref, text } from '../../platform/command/fields.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { proposalTables } from './schema.ts';

/** What is asked of whoever writes or rewrites a proposal. */
export const draftFields = {
  title: line(140, 5),
  what: text(4000),
  expected_result: text(2000),
  needed_from: many(ref()),
  problem_ids: many(ref()),
};

interface Links {
  needed_from: readonly string[];
  problem_ids: readonly string[];
}

/** Links a proposal to the problems it answers and to those it needs something from. */
export async function writeLinks(tx: Tx, workspace_id: string, proposal_id: string, links: Links) {
  const tables = proposalTables(tx);
  const here = { workspace_id, proposal_id };
  const needed = [...new Set(links.needed_from)].map((organisation_id) => ({ ...here, organisation_id }));
  const problems = [...new Set(links.problem_ids)].map((problem_id) => ({ ...here, problem_id }));
  if (needed.length > 0) await tables.insertInto('forum.needed_party').values(needed).execute();
  if (problems.length > 0) await tables.insertInto('forum.proposal_problem').values(problems).execute();
}

/** The same for a proposal that has links already; they are given up for the new ones. */
export async function rewriteLinks(tx: Tx, workspaceId: string, id: string, links: Links) {
  const tables = proposalTables(tx);
  await tables.deleteFrom('forum.needed_party').where('proposal_id', '=', id).execute();
  await tables.deleteFrom('forum.proposal_problem').where('proposal_id', '=', id).execute();
  await writeLinks(tx, workspaceId, id, links);
}

/** What a proposal is linked to at present. */
export async function readLinks(tx: Tx, id: string): Promise<Links> {
  const tables = proposalTables(tx);
  const needed = await tables
    .selectFrom('forum.needed_party')
    .select('organisation_id')
    .where('proposal_id', '=', id)
    .execute();
  const problems = await tables
    .selectFrom('forum.proposal_problem')
    .select('problem_id')
    .where('proposal_id', '=', id)
    .execute();
  return {
    needed_from: needed.map((each) => each.organisation_id),
    problem_ids: problems.map((each) => each.problem_id),
  };
}
