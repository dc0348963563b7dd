-- Clusters, figures with their sources, businesses, workers, and who plays which part.
create schema registry;
grant usage on schema registry to rembug_app;

-- A place of batik production; not a kelurahan, though a hint at today's kelurahan may be known.
create table registry.cluster (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  aliases text[] not null default '{}',
  district text,
  district_code text,
  village_hint text,
  note text,
  source text not null,
  fictional boolean not null default false,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, name)
);
call platform.protect('registry.cluster', 'everyone');

-- What a source says, as of a time of its own, and when it was recorded here. A correction is the next
-- version of the same figure; the earlier ones stay.
create table registry.figure (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  version integer not null,
  subject text not null,
  cluster_id uuid,
  measure text not null,
  value numeric not null,
  unit text not null,
  definition text not null,
  as_of text,
  source text not null,
  source_url_or_doi text,
  basis text not null check (basis in ('S', 'V', 'K')),
  note text,
  why text,
  recorded_at timestamptz not null,
  primary key (workspace_id, id, version),
  foreign key (workspace_id, cluster_id) references registry.cluster,
  check ((subject = 'cluster') = (cluster_id is not null)),
  check ((version = 1) = (why is null))
);
create index figure_cluster on registry.figure (workspace_id, cluster_id);
call platform.protect('registry.figure', 'everyone', 'append');

-- What a stakeholder group is there for, according to a source.
create table registry.role (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  stakeholder_group text not null,
  actors text[] not null,
  role text not null,
  source text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id)
);
call platform.protect('registry.role', 'everyone');

-- A policy that moves demand or production: ASN wear batik.
create table registry.lever (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  what text not null,
  source text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id)
);
call platform.protect('registry.lever', 'everyone');

-- One answer to a question of somebody's published survey; how many were asked is often unknown.
create table registry.published_answer (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  cluster_id uuid not null,
  question text not null,
  answer text not null,
  percent numeric not null check (percent between 0 and 100),
  respondents integer,
  note text,
  source text not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, cluster_id) references registry.cluster,
  unique (workspace_id, cluster_id, question, answer, source)
);
call platform.protect('registry.published_answer', 'everyone', 'append');

create table registry.business (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  owner_id uuid,
  cluster_id uuid,
  kind text not null check (kind in ('maker', 'contractor', 'material', 'trade', 'other')),
  techniques text[] not null default '{}',
  fictional boolean not null default false,
  recorded_for uuid not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, owner_id) references identity.person,
  foreign key (workspace_id, cluster_id) references registry.cluster,
  foreign key (workspace_id, recorded_for) references identity.organisation
);
create index business_cluster on registry.business (workspace_id, cluster_id);
call platform.protect('registry.business', 'everyone');

-- A worker agreed to be recorded: on which day and to which words.
create table registry.worker (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  name text not null,
  phone text,
  gender text not null check (gender in ('woman', 'man')),
  birth_year integer,
  kind text not null check (kind in ('employed', 'home', 'freelance')),
  cluster_id uuid,
  business_id uuid,
  person_id uuid,
  consent_on date not null,
  consent_wording text not null,
  fictional boolean not null default false,
  recorded_for uuid not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, cluster_id) references registry.cluster,
  foreign key (workspace_id, business_id) references registry.business,
  foreign key (workspace_id, person_id) references identity.person,
  foreign key (workspace_id, recorded_for) references identity.organisation,
  unique (workspace_id, person_id)
);
create index worker_cluster on registry.worker (workspace_id, cluster_id);
create index worker_business on registry.worker (workspace_id, business_id);
call platform.protect('registry.worker', 'members');

-- How many workers each cluster has on record: the only thing of them the public may know, and of fewer
-- than five not even that. It runs with the owner's rights, bound to the workspace of the transaction.
create function registry.count_workers()
returns table (workspace_id uuid, cluster_id uuid, fictional boolean, counted integer)
language sql stable security definer set search_path = pg_catalog as $$
  select w.workspace_id, w.cluster_id, w.fictional, case when count(*) >= 5 then count(*)::integer end
  from registry.worker w
  where w.workspace_id = platform.workspace_id()
  group by w.workspace_id, w.cluster_id, w.fictional
$$;
revoke all on function registry.count_workers() from public;
grant execute on function registry.count_workers() to rembug_app;

create view registry.worker_counts with (security_invoker = true) as
  select workspace_id, cluster_id, fictional, counted from registry.count_workers();

create view registry.clusters with (security_invoker = true) as
  select workspace_id, id, name, aliases, district, district_code, village_hint, note, source,
    fictional
  from registry.cluster;

-- Published: every figure as it stands after its latest correction.
create view registry.figures with (security_invoker = true) as
  select f.workspace_id, f.id, f.version, f.subject, f.cluster_id, c.name as cluster_name, f.measure, f.value,
    f.unit, f.definition, f.as_of, f.source, f.source_url_or_doi, f.basis, f.note, f.recorded_at
  from registry.figure f
  left join registry.cluster c on c.workspace_id = f.workspace_id and c.id = f.cluster_id
  where not exists (
    select from registry.figure later
    where later.workspace_id = f.workspace_id and later.id = f.id and later.version > f.version
  );

create view registry.businesses with (security_invoker = true) as
  select workspace_id, id, name, owner_id, cluster_id, kind, techniques, fictional
  from registry.business;

create view registry.workers with (security_invoker = true) as
  select workspace_id, id, name, person_id, gender, birth_year, kind, cluster_id, business_id, recorded_for,
    fictional
  from registry.worker;

grant select on registry.clusters, registry.figures, registry.businesses, registry.workers,
  registry.worker_counts to rembug_app;
