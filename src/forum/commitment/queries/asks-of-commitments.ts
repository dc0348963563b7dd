import { sql } from 'kysely';
import type { Day } from '../../../kernel/calendar.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { ForumAsk } from '../../queries/asks.ts';
import { commitmentWords } from '../messages.ts';
import { DAYS_UNTIL_BROKEN } from '../rules/commitment.ts';
import { askOf } from '../rules/asks.ts';
import type { AskKind } from '../rules/asks.ts';
import type { Side } from '../rules/parties.ts';
import { commitmentTables } from '../schema.ts';

/** A home stays readable; the list holds the rest. */
const SHOWN = 8;

/**
 * What the commitments ask of somebody in their office: to keep one that is late or due within two weeks, to
 * accept another day; and the late ones that were promised to their organisation, or that answer what it
 * raised. The longest due first.
 */
export async function asksOfCommitments(tx: Tx, actor: Actor, today: Day): Promise<ForumAsk[]> {
  const rows = await commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .innerJoin('identity.organisations as owner', 'owner.id', 'c.owner_organisation_id')
    .innerJoin('identity.organisations as receiver', 'receiver.id', 'c.promised_to_organisation_id')
    .select(['c.id', 'c.what', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on'])
    .select(['c.owner_organisation_id', 'c.owner_role', 'c.promised_to_organisation_id'])
    .select(['owner.name as owner', 'receiver.name as receiver'])
    .select([raisedBy(actor.organisationId).as('raised'), newestSide.as('asked_side'), newestDay.as('asked_day')])
    .where('c.closed_as', 'is', null)
    .where(sql<boolean>`c.due_on > ${today}::date - ${DAYS_UNTIL_BROKEN}::int`)
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute();
  return rows.flatMap((row) => asked(row, askOf(actor, row, today))).slice(0, SHOWN);
}

interface Waiting {
  id: string;
  what: string;
  due_on: Day;
  owner: string;
  receiver: string;
  asked_side: Side | null;
}

const pages: Record<AskKind, string[]> = { accept: ['setujui'], late: ['tepati'], soon: ['tepati'], waiting: [] };

function asked({ id, what, due_on, owner, receiver, asked_side }: Waiting, kind?: AskKind): ForumAsk[] {
  if (!kind) return [];
  const other = kind === 'accept' && asked_side === 'receiver' ? receiver : owner;
  return [{
    says: (language) => commitmentWords(language).asks[kind](what, other),
    does: (language) => commitmentWords(language).asks.does[kind],
    href: ['komitmen', id, ...pages[kind]],
    due: due_on,
    late: kind === 'late' || kind === 'waiting',
  }];
}

const newestSide = sql<Side | null>`(select r.side from forum.renegotiation r
  where r.commitment_id = c.id order by r.id desc limit 1)`;

const newestDay = sql<Day | null>`(select r.new_due_on from forum.renegotiation r
  where r.commitment_id = c.id order by r.id desc limit 1)`;

/** Whether the organisation proposed what was decided, or raised the problem behind it. */
const raisedBy = (organisationId: string | null) => sql<boolean>`exists (
  select 1 from forum.decision_proposals d
  join forum.proposals u on u.workspace_id = d.workspace_id and u.id = d.proposal_id
  left join forum.proposal_problems l on l.workspace_id = u.workspace_id and l.proposal_id = u.id
  left join forum.problems m on m.workspace_id = l.workspace_id and m.id = l.problem_id
  where d.decision_id = c.decision_id and ${organisationId}::uuid in (u.proposed_for, m.raised_for))`;
