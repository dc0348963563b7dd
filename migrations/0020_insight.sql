-- Insight reads every slice's published views and writes nothing.
create schema insight;
grant usage on schema insight to rembug_app;

-- Every record on the red thread, with what is missing at it. `attended` and `confirmed` only for activities.
create view insight.thread_nodes with (security_invoker = true) as
  select workspace_id, 'problem' as kind, id, title, raised_on as day,
    case when answered_on is null then 'waiting' else 'answered' end as state,
    case when answered_on is null then 'unanswered' end as loose,
    null::integer as attended, null::integer as confirmed, null::bigint as amount, raised_for as organisation_id
  from forum.problems
  union all
  select workspace_id, 'proposal', id, title, proposed_on, state,
    case when state in ('open', 'on_agenda') then 'undecided' end, null, null, null, proposed_for
  from forum.proposals
  union all
  select d.workspace_id, 'decision', d.id, d.title, d.decided_on, d.outcome,
    case when d.outcome = 'adopted' and not exists (select 1 from forum.commitments c
      where c.workspace_id = d.workspace_id and c.decision_id = d.id) then 'unowned' end, null, null, null, null
  from forum.decisions d
  union all
  select workspace_id, 'commitment', id, what, due_on, state,
    case when state = 'open' and not identity.office_held(owner_organisation_id, owner_role) then 'unheld' end,
    null, null, null, owner_organisation_id
  from forum.commitments
  union all
  select p.workspace_id, 'programme', p.id, p.title, p.starts_on, p.state,
    case when not exists (select 1 from plan.programme_sources s
      where s.workspace_id = p.workspace_id and s.programme_id = p.id) then 'unforumed' end, null, null, null, p.organisation_id
  from plan.programmes p
  union all
  select l.workspace_id, 'budget_line', l.id, l.fund_source, make_date(l.year, 1, 1), null, null, null, null, l.amount, p.organisation_id
  from plan.budget_lines l
  join plan.programmes p on p.workspace_id = l.workspace_id and p.id = l.programme_id
  union all
  select a.workspace_id, 'activity', a.id, a.title, a.held_on, a.state,
    case when a.held_on is not null and coalesce(c.confirmed, 0) = 0 then 'unconfirmed' end,
    c.attended, c.confirmed, null, a.organisation_id
  from delivery.activities a
  left join delivery.participation_counts c on c.workspace_id = a.workspace_id and c.activity_id = a.id
  union all
  select r.workspace_id, 'result', r.id, r.title, null, null,
    case when not exists (select 1 from plan.indicators i
      join plan.measurements m on m.workspace_id = i.workspace_id and m.indicator_id = i.id and m.phase = 'after'
      where i.workspace_id = r.workspace_id and i.result_id = r.id) then 'unmeasured' end, null, null, null, p.organisation_id
  from plan.results r
  join plan.programmes p on p.workspace_id = r.workspace_id and p.id = r.programme_id
  where r.level in ('outcome', 'impact');

-- Every typed link between two of them, in the direction of the chain.
create view insight.thread_links with (security_invoker = true) as
  select workspace_id, problem_id as from_id, proposal_id as to_id from forum.proposal_problems
  union all
  select workspace_id, proposal_id, decision_id from forum.decision_proposals
  union all
  select workspace_id, decision_id, id from forum.commitments where decision_id is not null
  union all
  select workspace_id, coalesce(commitment_id, decision_id), programme_id from plan.programme_sources
  union all
  select workspace_id, programme_id, id from plan.budget_lines
  union all
  select workspace_id, budget_line_id, result_id from plan.allocations
  union all
  select workspace_id, programme_id, id from plan.results where level in ('outcome', 'impact')
  union all
  select workspace_id, programme_id, id from delivery.activities where programme_id is not null
  union all
  select a.workspace_id, a.id, r.id from delivery.activities a
  join plan.results r on r.workspace_id = a.workspace_id and r.programme_id = a.programme_id
  where r.level in ('outcome', 'impact');

grant select on insight.thread_nodes, insight.thread_links to rembug_app;
