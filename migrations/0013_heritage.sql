create schema heritage;
grant usage on schema heritage to rembug_app;

-- A motif as a source explains it, and beside it what later material corrects.
create table heritage.motif (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  meaning text not null,
  place text,
  belongs_to text,
  since text,
  correction text,
  source text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
call platform.protect('heritage.motif', 'everyone');

create view heritage.motifs with (security_invoker = true) as
  select workspace_id, id, name, meaning, place, belongs_to, since, correction, source
  from heritage.motif;
grant select on heritage.motifs to rembug_app;
