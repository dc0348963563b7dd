create schema exchange;
grant usage on schema exchange to rembug_app;

-- A table somebody brought, looked at before it is recorded. A draft and no record: it is not audited
-- (what is recorded of it is, row by row), its text goes once it is done, and all of it after a week.
create table exchange.staged_import (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  person_id uuid not null,
  command text not null,
  file_name text not null,
  content text not null,
  state text not null check (state in ('looked at', 'being recorded', 'recorded')),
  actor jsonb,
  done integer not null default 0,
  report jsonb,
  staged_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references identity.person
);
create index staged_import_age on exchange.staged_import (workspace_id, staged_at);
call platform.protect('exchange.staged_import', 'members');
