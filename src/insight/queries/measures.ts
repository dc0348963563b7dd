import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { ElementCode } from '../rules/elements.ts';

/** One record behind a figure: how much of it counts in favour (`part`) of how much there is (`whole`). */
export interface EvidenceRecord {
  kind: string;
  id: string;
  title: string;
  day: Day | null;
  part: number;
  whole: number;
  organisationId: string | null;
}

type Measure = (today: Day) => RawBuilder<EvidenceRecord>;

/** What a record counts: yes or no, as one of one. */
const yes = (condition: RawBuilder<unknown>) => sql`case when ${condition} then 1 else 0 end::numeric, 1::numeric`;

const outsideGovernment = (column: string) => sql`exists (select 1 from identity.organisations g
  where g.id = ${sql.ref(column)} and not ('government' = any (g.groups)))`;

/**
 * How each element is computed from the workspace's own records: one row a record, its columns those of
 * `EvidenceRecord`. What is not here has no measure yet; `messages.ts` says why.
 */
export const measures: Partial<Record<ElementCode, Measure>> = {
  // Share of proposals that come from outside government.
  'AG-1': () => sql`select 'proposal', p.id, p.title, p.proposed_on, ${yes(outsideGovernment('p.proposed_for'))}, p.proposed_for
    from forum.proposals p`,

  // Of the proposals by organisations that came to a meeting: those that were answered or decided.
  'AG-2': () => sql`select 'proposal', p.id, p.title, p.proposed_on,
      ${yes(sql`p.answered_on is not null or p.state in ('adopted', 'rejected')`)}, p.proposed_for
    from forum.proposals p
    where exists (select 1 from forum.attendances a where a.organisation_id = p.proposed_for and a.present)`,

  // Of the problems whose day has come: those that were answered.
  'AG-3': (today) => sql`select 'problem', m.id, m.title, m.raised_on, ${yes(sql`m.answered_on is not null`)}, m.raised_for
    from forum.problems m where m.answer_due <= ${today} or m.answered_on is not null`,

  // Of the active organisations here: those that came to a meeting within a year. One that stands here only
  // because a publication names it was never here to be invited.
  'AG-4': (today) => sql`select 'organisation', o.id, o.name, null::date,
      ${yes(sql`exists (select 1 from forum.attendances a join forum.meetings m on m.id = a.meeting_id
        where a.organisation_id = o.id and a.present and m.held_on > ${today}::date - 365)`)}, o.id
    from identity.organisations o where o.status in ('active', 'unknown') and o.source is null
      and exists (select 1 from forum.meetings where held_on is not null)`,

  // Of the programmes: those that a decision of the forum stands behind.
  'AG-5': () => sql`select 'programme', p.id, p.title, p.starts_on,
      ${yes(sql`exists (select 1 from plan.programme_sources s where s.programme_id = p.id)`)}, p.organisation_id
    from plan.programmes p`,

  // Of the meetings held: those whose minutes were published within a week.
  'AG-6': () => sql`select 'meeting', m.id, m.title, m.held_on, ${yes(sql`m.minutes_published_on - m.held_on <= 7`)}, null::uuid
    from forum.meetings m where m.held_on is not null`,

  // Of the agenda items: those asked for from outside government.
  'AG-7': () => sql`select 'meeting', i.meeting_id, i.title, null::date, ${yes(outsideGovernment('i.asked_for'))}, i.asked_for
    from forum.agenda_items i`,

  // Of the meetings planned for a day that has come: those that were held.
  'AG-8': (today) => sql`select 'meeting', m.id, m.title, m.planned_for, ${yes(sql`m.held_on is not null`)}, null::uuid
    from forum.meetings m where m.planned_for <= ${today}`,

  // Of the commitments that fell due (the forum's README says which): those kept on time.
  'AG-9': (today) => sql`select 'commitment', c.id, c.what, c.due_on,
      ${yes(sql`c.state = 'kept' and c.kept_on <= c.due_on`)}, c.owner_organisation_id
    from forum.commitments c where c.due_on < ${today}
      and not (c.state in ('renegotiated', 'withdrawn') and c.closed_on <= c.due_on)`,

  // Of the open commitments: those whose role somebody holds today.
  'AG-10': () => sql`select 'commitment', c.id, c.what, c.due_on,
      ${yes(sql`identity.office_held(c.owner_organisation_id, c.owner_role)`)}, c.owner_organisation_id
    from forum.commitments c where c.state = 'open'`,

  // Of the activities held: those that at least one participant confirmed.
  'AG-12': () => sql`select 'activity', a.id, a.title, a.held_on, ${yes(sql`coalesce(n.confirmed, 0) > 0`)}, a.organisation_id
    from delivery.activities a left join delivery.participation_counts n on n.activity_id = a.id
    where a.held_on is not null`,

  // Of those recorded as present at activities: those who confirmed it themselves.
  'DS-3': () => sql`select 'activity', a.id, a.title, a.held_on, n.confirmed::numeric, n.attended::numeric, a.organisation_id
    from delivery.activities a join delivery.participation_counts n on n.activity_id = a.id
    where n.attended > 0`,

  // Of the decisions adopted: those that reached a programme, directly or through a commitment.
  'DS-5': () => sql`select 'decision', d.id, d.title, d.decided_on,
      ${yes(sql`exists (select 1 from plan.programme_sources s
        left join forum.commitments c on c.id = s.commitment_id
        where s.decision_id = d.id or c.decision_id = d.id)`)}, null::uuid
    from forum.decisions d where d.outcome = 'adopted'`,

  // Of the commitments: those owned by parties other than the one that runs the forum.
  'DS-6': () => sql`select 'commitment', c.id, c.what, c.due_on,
      ${yes(sql`not identity.office_held(c.owner_organisation_id, 'secretariat')`)}, c.owner_organisation_id
    from forum.commitments c`,

  // Of the rupiah pledged in budget lines: those disbursed.
  'DS-8': () => sql`select 'programme', p.id, p.title, make_date(b.year, 12, 31),
      coalesce((select sum(r.amount) from plan.disbursements r where r.budget_line_id = b.id), 0)::numeric,
      b.amount::numeric, p.organisation_id
    from plan.budget_lines b join plan.programmes p on p.id = b.programme_id`,
};
