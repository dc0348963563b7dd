create index problem_raiser on forum.problem (workspace_id, raised_by);

-- What to do about one or several problems, or about none that was ever raised.
create table forum.proposal (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  title text not null,
  what text not null,
  expected_result text not null,
  state text not null default 'open' check (state in ('open', 'on_agenda', 'adopted', 'rejected', 'withdrawn')),
  proposed_by uuid not null,
  proposed_for uuid not null,
  proposed_on date not null,
  answer_due date not null,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, proposed_by) references identity.person,
  foreign key (workspace_id, proposed_for) references identity.organisation
);
create index proposal_state on forum.proposal (workspace_id, state, id);
call platform.protect('forum.proposal', 'everyone');

alter table forum.answer add foreign key (workspace_id, proposal_id) references forum.proposal;

create table forum.proposal_problem (
  workspace_id uuid not null references identity.workspace,
  proposal_id uuid not null,
  problem_id uuid not null,
  primary key (workspace_id, proposal_id, problem_id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, problem_id) references forum.problem
);
create index proposal_problem_problem on forum.proposal_problem (workspace_id, problem_id);
call platform.protect('forum.proposal_problem', 'everyone');

-- Of whom the proposal needs something.
create table forum.needed_party (
  workspace_id uuid not null references identity.workspace,
  proposal_id uuid not null,
  organisation_id uuid not null,
  primary key (workspace_id, proposal_id, organisation_id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, organisation_id) references identity.organisation
);
call platform.protect('forum.needed_party', 'everyone');

-- Who proposes it together with its author.
create table forum.co_proposer (
  workspace_id uuid not null references identity.workspace,
  proposal_id uuid not null,
  organisation_id uuid not null,
  signed_by uuid not null,
  signed_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, proposal_id, organisation_id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, organisation_id) references identity.organisation,
  foreign key (workspace_id, signed_by) references identity.person
);
create index co_proposer_organisation on forum.co_proposer (workspace_id, organisation_id);
call platform.protect('forum.co_proposer', 'everyone', 'append');

-- Every change of state, with its day: the life of the proposal.
create table forum.proposal_move (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  proposal_id uuid not null,
  state text not null check (state in ('open', 'on_agenda', 'adopted', 'rejected', 'withdrawn')),
  because text,
  moved_by uuid not null,
  moved_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, moved_by) references identity.person
);
create index proposal_move_proposal on forum.proposal_move (workspace_id, proposal_id);
call platform.protect('forum.proposal_move', 'everyone', 'append');

-- One voice a person. Who supports is for members; how many of which group, everybody may know.
create table forum.support (
  workspace_id uuid not null references identity.workspace,
  proposal_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  stakeholder_group text not null,
  supported_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, proposal_id, person_id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, person_id) references identity.person,
  foreign key (workspace_id, organisation_id) references identity.organisation
);
create index support_person on forum.support (workspace_id, person_id);
call platform.protect('forum.support', 'members');

create function forum.support_counts(proposal uuid) returns table (stakeholder_group text, supporters integer)
language sql stable security definer set search_path = '' as $$
  select s.stakeholder_group, count(*)::integer
  from forum.support s
  where s.workspace_id = platform.workspace_id() and s.proposal_id = proposal
  group by s.stakeholder_group
$$;

-- An argument for, against, or neither.
create table forum.comment (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  proposal_id uuid not null,
  stance text not null check (stance in ('for', 'against', 'neutral')),
  body text not null,
  written_by uuid not null,
  written_for uuid not null,
  written_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, written_by) references identity.person,
  foreign key (workspace_id, written_for) references identity.organisation
);
create index comment_proposal on forum.comment (workspace_id, proposal_id);
call platform.protect('forum.comment', 'members', 'append');

-- Published: proposals with the day of their first answer, and what they answer to.
create view forum.proposals with (security_invoker = true) as
  select u.workspace_id, u.id, u.title, u.state, u.proposed_by, u.proposed_for, u.proposed_on, u.answer_due,
    (select min(a.answered_on) from forum.answer a
      where a.workspace_id = u.workspace_id and a.proposal_id = u.id) as answered_on
  from forum.proposal u;

create view forum.proposal_problems with (security_invoker = true) as
  select workspace_id, proposal_id, problem_id from forum.proposal_problem;

create view forum.supports with (security_invoker = true) as
  select workspace_id, proposal_id, person_id, organisation_id, stakeholder_group, supported_on from forum.support;

create view forum.comments with (security_invoker = true) as
  select workspace_id, id, proposal_id, stance, written_by, written_for, written_on from forum.comment;

grant select on forum.proposals, forum.proposal_problems, forum.supports, forum.comments to rembug_app;
