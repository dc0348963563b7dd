create schema plan;
grant usage on schema plan to rembug_app;

-- What a department or a partner undertakes, with the results it wants and the money behind it.
create table plan.programme (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  title text not null,
  purpose text not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  code text,
  code_year integer,
  state text not null default 'planned' check (state in ('planned', 'running', 'finished', 'stopped')),
  proposed_on date not null,
  started_on date,
  closed_on date,
  stop_reason text,
  fictional boolean not null default false,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, organisation_id) references identity.organisation,
  check (ends_on >= starts_on)
);
create index programme_organisation on plan.programme (workspace_id, organisation_id);
call platform.protect('plan.programme', 'everyone');

-- The decisions and commitments a programme comes from; one without any is a loose end.
create table plan.programme_source (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  programme_id uuid not null,
  decision_id uuid,
  commitment_id uuid,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, programme_id) references plan.programme,
  foreign key (workspace_id, decision_id) references forum.decision,
  foreign key (workspace_id, commitment_id) references forum.commitment,
  unique (workspace_id, programme_id, decision_id),
  unique (workspace_id, programme_id, commitment_id),
  check (num_nonnulls(decision_id, commitment_id) = 1)
);
create index programme_source_decision on plan.programme_source (workspace_id, decision_id);
create index programme_source_commitment on plan.programme_source (workspace_id, commitment_id);
call platform.protect('plan.programme_source', 'everyone');

create table plan.result (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  programme_id uuid not null,
  level text not null check (level in ('input', 'activity', 'output', 'outcome', 'impact')),
  title text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, programme_id) references plan.programme
);
create index result_programme on plan.result (workspace_id, programme_id);
call platform.protect('plan.result', 'everyone');

-- By what a result is recognised. No baseline is not a baseline of nought.
create table plan.indicator (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  result_id uuid not null,
  name text not null,
  unit text not null,
  direction text not null check (direction in ('up', 'down')),
  baseline numeric,
  baseline_on date,
  baseline_source text,
  target numeric not null,
  target_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, result_id) references plan.result,
  check ((baseline is null) = (baseline_on is null))
);
create index indicator_result on plan.indicator (workspace_id, result_id);
call platform.protect('plan.indicator', 'everyone');

create table plan.measurement (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  indicator_id uuid not null,
  phase text not null check (phase in ('before', 'between', 'after')),
  value numeric not null,
  measured_on date not null,
  method text not null,
  measured_count integer check (measured_count > 0),
  note text,
  measured_by uuid not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, indicator_id) references plan.indicator,
  foreign key (workspace_id, measured_by) references identity.organisation
);
create index measurement_indicator on plan.measurement (workspace_id, indicator_id);
call platform.protect('plan.measurement', 'everyone', 'append');

-- Money set aside: the ceiling as first set (pagu murni) and as it stands now (perubahan).
create table plan.budget_line (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  programme_id uuid not null,
  fund_source text not null,
  giver_organisation_id uuid,
  original_amount bigint not null check (original_amount > 0),
  amount bigint not null check (amount > 0),
  year integer not null,
  code text,
  changed_on date,
  change_reason text,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, programme_id) references plan.programme,
  foreign key (workspace_id, giver_organisation_id) references identity.organisation
);
create index budget_line_programme on plan.budget_line (workspace_id, programme_id);
call platform.protect('plan.budget_line', 'everyone');

-- How much of a line goes to which result. The command keeps the sum within the line.
create table plan.allocation (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  budget_line_id uuid not null,
  result_id uuid not null,
  amount bigint not null check (amount > 0),
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, budget_line_id) references plan.budget_line,
  foreign key (workspace_id, result_id) references plan.result,
  unique (workspace_id, budget_line_id, result_id)
);
create index allocation_result on plan.allocation (workspace_id, result_id);
call platform.protect('plan.allocation', 'everyone');

create table plan.disbursement (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  budget_line_id uuid not null,
  amount bigint not null check (amount > 0),
  disbursed_on date not null,
  note text,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, budget_line_id) references plan.budget_line
);
create index disbursement_line on plan.disbursement (workspace_id, budget_line_id);
call platform.protect('plan.disbursement', 'everyone', 'append');

-- Published: everything of the plan is public; no person is named in it.
create view plan.programmes with (security_invoker = true) as
  select workspace_id, id, title, purpose, organisation_id, state, starts_on, ends_on, proposed_on, started_on,
    closed_on, fictional
  from plan.programme;

create view plan.programme_sources with (security_invoker = true) as
  select workspace_id, id, programme_id, decision_id, commitment_id from plan.programme_source;

create view plan.results with (security_invoker = true) as
  select workspace_id, id, programme_id, level, title from plan.result;

create view plan.indicators with (security_invoker = true) as
  select workspace_id, id, result_id, name, unit, direction, baseline, baseline_on, baseline_source, target, target_on
  from plan.indicator;

create view plan.measurements with (security_invoker = true) as
  select workspace_id, id, indicator_id, phase, value, measured_on, method, measured_count, note, measured_by
  from plan.measurement;

create view plan.budget_lines with (security_invoker = true) as
  select workspace_id, id, programme_id, fund_source, giver_organisation_id, original_amount, amount, year, code,
    changed_on
  from plan.budget_line;

create view plan.allocations with (security_invoker = true) as
  select workspace_id, id, budget_line_id, result_id, amount from plan.allocation;

create view plan.disbursements with (security_invoker = true) as
  select workspace_id, id, budget_line_id, amount, disbursed_on, note from plan.disbursement;

grant select on plan.programmes, plan.programme_sources, plan.results, plan.indicators, plan.measurements,
  plan.budget_lines, plan.allocations, plan.disbursements to rembug_app;
