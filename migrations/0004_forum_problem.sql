create schema forum;
grant usage on schema forum to rembug_app;

-- A voice: raised by anyone, answered in public by a day.
create table forum.problem (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  title text not null,
  story text not null,
  place text,
  raised_by uuid not null,
  raised_for uuid not null,
  raised_on date not null,
  answer_due date not null,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, raised_by) references identity.person,
  foreign key (workspace_id, raised_for) references identity.organisation
);
call platform.protect('forum.problem', 'everyone');

-- The public answers to a problem or a proposal; the first one is what the deadline asks for.
create table forum.answer (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  problem_id uuid,
  proposal_id uuid,
  body text not null,
  answered_by uuid not null,
  answered_for uuid not null,
  answered_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, problem_id) references forum.problem,
  foreign key (workspace_id, answered_by) references identity.person,
  foreign key (workspace_id, answered_for) references identity.organisation,
  check (num_nonnulls(problem_id, proposal_id) = 1)
);
create index answer_problem on forum.answer (workspace_id, problem_id);
create index answer_proposal on forum.answer (workspace_id, proposal_id);
call platform.protect('forum.answer', 'everyone', 'append');

-- Published: problems with the day of their first answer.
create view forum.problems with (security_invoker = true) as
  select m.workspace_id, m.id, m.title, m.place, m.raised_by, m.raised_for, m.raised_on, m.answer_due,
    (select min(a.answered_on) from forum.answer a
      where a.workspace_id = m.workspace_id and a.problem_id = m.id) as answered_on
  from forum.problem m;
grant select on forum.problems to rembug_app;
