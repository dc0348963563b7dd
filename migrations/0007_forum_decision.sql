-- What an organisation holds against a matter on the agenda, in its own words, raised before the decision.
-- An objection stands until it is said how it was met; a reservation is kept and hinders nothing.
create table forum.objection (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  agenda_item_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('objection', 'reservation')),
  body text not null,
  raised_on date not null,
  settled_how text,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, agenda_item_id) references forum.agenda_item,
  foreign key (workspace_id, organisation_id) references identity.organisation
);
create index objection_item on forum.objection (workspace_id, agenda_item_id);
call platform.protect('forum.objection', 'everyone');

-- What the forum decided on one matter, by which method, with the count as it was. Never changed.
create table forum.decision (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  agenda_item_id uuid not null,
  title text not null,
  reason text not null,
  method text not null check (method in ('consent', 'consensus', 'majority')),
  voters text not null check (voters in ('organisations', 'people')),
  eligible integer not null,
  present integer not null check (present between 0 and eligible),
  agree integer,
  against integer,
  abstain integer,
  quorum text check (quorum in ('half', 'two_thirds', 'three_quarters')),
  outcome text not null check (outcome in ('adopted', 'rejected')),
  because text not null,
  decided_on date not null,
  recorded_by uuid not null,
  recorded_for uuid not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, agenda_item_id),
  foreign key (workspace_id, agenda_item_id) references forum.agenda_item,
  foreign key (workspace_id, recorded_by) references identity.person,
  foreign key (workspace_id, recorded_for) references identity.organisation,
  check (num_nonnulls(agree, against, abstain) = case method when 'consent' then 0 else 3 end),
  check (agree + against + abstain <= present),
  check ((quorum is not null) = (method = 'majority'))
);
create index decision_day on forum.decision (workspace_id, decided_on, id);
call platform.protect('forum.decision', 'everyone', 'append');

create table forum.decision_proposal (
  workspace_id uuid not null references identity.workspace,
  decision_id uuid not null,
  proposal_id uuid not null,
  primary key (workspace_id, decision_id, proposal_id),
  foreign key (workspace_id, decision_id) references forum.decision,
  foreign key (workspace_id, proposal_id) references forum.proposal
);
create index decision_proposal_proposal on forum.decision_proposal (workspace_id, proposal_id);
call platform.protect('forum.decision_proposal', 'everyone', 'append');

-- Published. An objection is `standing` when nothing has met it.
create view forum.decisions with (security_invoker = true) as
  select d.workspace_id, d.id, d.title, d.decided_on, d.method, d.outcome, d.because, i.meeting_id, d.agenda_item_id,
    d.voters, d.eligible, d.present, d.agree, d.against, d.abstain, d.quorum
  from forum.decision d
  join forum.agenda_item i on i.workspace_id = d.workspace_id and i.id = d.agenda_item_id;

create view forum.decision_proposals with (security_invoker = true) as
  select workspace_id, decision_id, proposal_id from forum.decision_proposal;

create view forum.objections with (security_invoker = true) as
  select o.workspace_id, o.id, o.agenda_item_id, d.id as decision_id, o.organisation_id, o.kind, o.body, o.raised_on,
    o.settled_how, o.kind = 'objection' and o.settled_how is null as standing
  from forum.objection o
  left join forum.decision d on d.workspace_id = o.workspace_id and d.agenda_item_id = o.agenda_item_id;

grant select on forum.decisions, forum.decision_proposals, forum.objections to rembug_app;
