create schema delivery;
grant usage on schema delivery to rembug_app;

-- What is done with artisans: planned, then held or cancelled; not over before it was followed up. One
-- without a programme is a loose end.
create table delivery.activity (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  title text not null,
  kind text not null check (kind in
    ('training', 'mentoring', 'exhibition', 'facility', 'legal', 'funding', 'promotion', 'production')),
  programme_id uuid,
  planned_for date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null,
  seats integer check (seats > 0),
  organisation_id uuid not null,
  state text not null default 'planned' check (state in ('planned', 'held', 'followed_up', 'cancelled')),
  held_on date,
  attendance_on date,
  cancelled_on date,
  cancelled_because text,
  followed_up_on date,
  follow_up text,
  fictional boolean not null default false,
  planned_by uuid not null,
  planned_on date not null,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, programme_id) references plan.programme,
  foreign key (workspace_id, organisation_id) references identity.organisation,
  foreign key (workspace_id, planned_by) references identity.person,
  check ((state in ('held', 'followed_up')) = (held_on is not null)),
  check ((state = 'cancelled') = (cancelled_on is not null and cancelled_because is not null)),
  check ((state = 'followed_up') = (followed_up_on is not null and follow_up is not null)),
  check (attendance_on is null or held_on is not null)
);
create index activity_time on delivery.activity (workspace_id, planned_for, id);
create index activity_programme on delivery.activity (workspace_id, programme_id);
create index activity_organisation on delivery.activity (workspace_id, organisation_id);
call platform.protect('delivery.activity', 'everyone');

-- A worker of the registry who takes part, or a person who joined and is not recorded there as a worker.
-- The organiser says who was there (`attended`); the participant says so too (`answer`), or somebody for
-- them, with their consent (`consent`).
create table delivery.participation (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  activity_id uuid not null,
  worker_id uuid,
  person_id uuid,
  registered_by uuid not null,
  registered_on date not null,
  attended boolean,
  answer text check (answer in ('present', 'absent')),
  answered_on date,
  answered_by uuid,
  consent text check (consent in ('in_person', 'by_phone', 'by_message', 'in_writing')),
  useful text,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  unique (workspace_id, activity_id, worker_id),
  unique (workspace_id, activity_id, person_id),
  foreign key (workspace_id, activity_id) references delivery.activity,
  foreign key (workspace_id, worker_id) references registry.worker,
  foreign key (workspace_id, person_id) references identity.person,
  foreign key (workspace_id, registered_by) references identity.person,
  foreign key (workspace_id, answered_by) references identity.person,
  check (num_nonnulls(worker_id, person_id) = 1),
  check (num_nonnulls(answer, answered_on, answered_by) in (0, 3)),
  check (answer is not null or num_nonnulls(consent, useful) = 0)
);
create index participation_worker on delivery.participation (workspace_id, worker_id);
create index participation_person on delivery.participation (workspace_id, person_id);
call platform.protect('delivery.participation', 'members');

-- Published.
create view delivery.activities with (security_invoker = true) as
  select workspace_id, id, programme_id, title, kind, planned_for, starts_at, place, held_on, state,
    organisation_id, attendance_on, followed_up_on, version, fictional
  from delivery.activity;

-- Who took part, for members; `person_id` is there for whoever can sign in and speak for themselves.
create view delivery.participations with (security_invoker = true) as
  select p.workspace_id, p.id, p.activity_id, p.worker_id, coalesce(p.person_id, w.person_id) as person_id,
    coalesce(w.name, i.name) as name, w.cluster_id, w.recorded_for, p.attended, p.answer, p.answered_on,
    p.consent, p.useful, p.registered_on
  from delivery.participation p
  left join registry.workers w on w.workspace_id = p.workspace_id and w.id = p.worker_id
  left join identity.people i on i.workspace_id = p.workspace_id and i.id = p.person_id;

-- How many took part, for everybody, and never who. The public may not read a single row of participation,
-- so this one view is not `security_invoker`: it counts with its owner's rights, and therefore keeps to the
-- workspace of the transaction by itself. `security_barrier` keeps conditions of the reader from seeing the
-- rows before they are counted. `attended` is null until attendance was recorded, which is not nought.
-- Confirmed and disputed: the participant says the same as the organiser, or the contrary.
create view delivery.participation_counts with (security_barrier = true) as
  select a.workspace_id, a.id as activity_id, count(p.id)::integer as registered,
    case when a.attendance_on is not null then (count(*) filter (where p.attended))::integer end as attended,
    (count(*) filter (where p.attended and p.answer = 'present'))::integer as confirmed,
    (count(*) filter (where p.attended <> (p.answer = 'present')))::integer as disputed
  from delivery.activity a
  left join delivery.participation p on p.workspace_id = a.workspace_id and p.activity_id = a.id
  where a.workspace_id = platform.workspace_id()
  group by a.workspace_id, a.id;

-- Of the people who took part in a programme, each counted once however many activities they came to: who was
-- there at least once, and who confirmed it at least once. No row until somebody was recorded as present.
create function delivery.programme_participation(programme uuid) returns table (attended integer, confirmed integer)
language sql stable security definer set search_path = '' as $$
  select count(distinct who)::integer, (count(distinct who) filter (where answer = 'present'))::integer
  from (
    select coalesce(p.person_id, w.person_id, p.worker_id) as who, p.answer
    from delivery.activity a
    join delivery.participation p on p.workspace_id = a.workspace_id and p.activity_id = a.id
    left join registry.worker w on w.workspace_id = p.workspace_id and w.id = p.worker_id
    where a.workspace_id = platform.workspace_id() and a.programme_id = programme and p.attended
  ) attending
  having count(*) > 0
$$;

grant select on delivery.activities, delivery.participations, delivery.participation_counts to rembug_app;
