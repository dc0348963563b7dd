-- Accounts stand outside workspaces and belong to the owner alone; the columns are those of better-auth.
create schema account;

create table account."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "phoneNumber" text unique,
  "phoneNumberVerified" boolean,
  "operator" boolean not null default false
);

create table account.session (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references account."user" ("id") on delete cascade
);
create index session_account on account.session ("userId");

create table account.account (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references account."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null
);
create index account_owner on account.account ("userId");

create table account.verification (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index verification_identifier on account.verification ("identifier");

create table account."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);

create schema identity;
grant usage on schema identity to rembug_app;

-- A region's collaboration. Its name is public; everything in it is bound to it.
create table identity.workspace (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  region_codes text[] not null,
  created_at timestamptz not null
);
alter table identity.workspace enable row level security;
create policy reading on identity.workspace for select to rembug_app using (true);
create policy adding on identity.workspace for insert to rembug_app
  with check (id = (select platform.workspace_id()) and (select platform.is_member()));
grant select, insert on identity.workspace to rembug_app;

create table identity.organisation (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  aliases text[] not null default '{}',
  groups text[] not null,
  form text not null check (form in ('formal', 'informal')),
  status text not null check (status in ('active', 'dormant', 'dissolved', 'unknown')),
  part text,
  founded integer,
  region_code text,
  source text,
  fictional boolean not null default false,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
call platform.protect('identity.organisation', 'everyone');

create table identity.person (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  title text,
  phone text,
  account_id text references account."user" ("id"),
  fictional boolean not null default false,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, account_id)
);
call platform.protect('identity.person', 'members');

-- Who holds which role in which organisation, from and to which day.
create table identity.tenure (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  valid_from date not null,
  valid_to date,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, person_id) references identity.person,
  foreign key (workspace_id, organisation_id) references identity.organisation,
  check (valid_to is null or valid_to >= valid_from)
);
create index tenure_person on identity.tenure (workspace_id, person_id);
create index tenure_office on identity.tenure (workspace_id, organisation_id, role);
call platform.protect('identity.tenure', 'members');

-- A link by which somebody without e-mail signs in, or a first operator begins. Only its hash is kept.
create table account.sign_in_link (
  token_hash text primary key,
  workspace_id uuid,
  person_id uuid,
  operator boolean not null default false,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- A secretary's command adds a link for a person of her own workspace and can never read one back.
grant usage on schema account to rembug_app;
grant insert on account.sign_in_link to rembug_app;
alter table account.sign_in_link enable row level security;
create policy adding on account.sign_in_link for insert to rembug_app
  with check (workspace_id = (select platform.workspace_id()) and (select platform.is_member()) and not operator);

-- Published: offices and who stands in them, by name for members only (the table below decides).
create view identity.organisations with (security_invoker = true) as
  select workspace_id, id, name, aliases, groups, form, status, part, founded, region_code, source, fictional
  from identity.organisation;

create view identity.tenures with (security_invoker = true) as
  select t.workspace_id, t.id, t.person_id, p.name as person_name, t.organisation_id, o.name as organisation_name,
    o.groups, t.role, t.valid_from, t.valid_to
  from identity.tenure t
  join identity.person p on p.workspace_id = t.workspace_id and p.id = t.person_id
  join identity.organisation o on o.workspace_id = t.workspace_id and o.id = t.organisation_id;

create view identity.people with (security_invoker = true) as
  select workspace_id, id, name, title, fictional from identity.person;

grant select on identity.organisations, identity.tenures, identity.people to rembug_app;

-- Whether somebody holds a role of an organisation today, by the calendar of western Indonesia. Says yes or no
-- to everybody, and never who.
create function identity.office_held(organisation uuid, office text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from identity.tenure t
    where t.workspace_id = platform.workspace_id() and t.organisation_id = organisation and t.role = office
      and t.valid_from <= (now() at time zone 'Asia/Jakarta')::date
      and (t.valid_to is null or t.valid_to >= (now() at time zone 'Asia/Jakarta')::date))
$$;
