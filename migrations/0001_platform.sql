-- The ground: who may see which row, accounts, the audit.

do $$ begin
  create role rembug_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

-- A superuser needs no membership to take the role on; an ordinary owner does.
do $$ begin
  execute format('grant rembug_app to %I', current_user);
exception when others then
  if not pg_has_role(current_user, 'rembug_app', 'member') then raise; end if;
end $$;

create schema platform;
grant usage on schema platform to rembug_app;

-- The workspace this transaction is bound to; null outside workspaces.
create function platform.workspace_id() returns uuid language sql stable as $$
  select nullif(current_setting('rembug.workspace', true), '')::uuid
$$;

-- Whether the reader belongs to that workspace, or only walks past its public pages.
create function platform.is_member() returns boolean language sql stable as $$
  select current_setting('rembug.audience', true) = 'member'
$$;

-- Puts a table under row-level security: the one place where these policies are written.
--   readers  'everyone': public pages may read it;  'members': it holds personal data
--   change   'edit': members may also update and delete;  'append': once written it stays
create procedure platform.protect(target regclass, readers text, change text default 'edit') language plpgsql as $$
declare
  here constant text := 'workspace_id = (select platform.workspace_id())';
  member constant text := here || ' and (select platform.is_member())';
begin
  if readers not in ('everyone', 'members') or change not in ('edit', 'append') then
    raise exception 'unknown protection % %', readers, change;
  end if;
  execute format('alter table %s enable row level security', target);
  execute format('create policy reading on %s for select to rembug_app using (%s)', target,
    case readers when 'everyone' then here else member end);
  execute format('create policy adding on %s for insert to rembug_app with check (%s)', target, member);
  execute format('grant select, insert on %s to rembug_app', target);
  if change = 'edit' then
    execute format('create policy changing on %s for update to rembug_app using (%s) with check (%s)', target, member, member);
    execute format('create policy removing on %s for delete to rembug_app using (%s)', target, member);
    execute format('grant update, delete on %s to rembug_app', target);
  end if;
end $$;

create table platform.setting (
  name text primary key,
  value text not null
);

create table platform.audit (
  workspace_id uuid not null,
  id uuid not null,
  key uuid not null,
  at timestamptz not null,
  command text not null,
  person_id uuid,
  organisation_id uuid,
  role text not null,
  kind text not null,
  subject_id uuid not null,
  title text,
  input jsonb not null,
  before jsonb,
  after jsonb,
  sealed bytea,
  sealed_for uuid,
  primary key (workspace_id, id),
  constraint audit_key unique (workspace_id, key)
);
create index audit_subject on platform.audit (workspace_id, subject_id);
create index audit_time on platform.audit (workspace_id, at, id);
call platform.protect('platform.audit', 'members', 'append');

create table platform.audit_chain (
  workspace_id uuid not null,
  position integer not null,
  audit_id uuid not null,
  hash text not null,
  primary key (workspace_id, position),
  unique (workspace_id, audit_id)
);
call platform.protect('platform.audit_chain', 'members', 'append');

create table platform.personal_key (
  workspace_id uuid not null,
  person_id uuid not null,
  wrapped bytea not null,
  primary key (workspace_id, person_id)
);
call platform.protect('platform.personal_key', 'members');
