-- A meeting of the forum: planned with an invitation, then held or cancelled. Once its minutes are
-- published it is closed and nothing on it changes any more.
create table forum.meeting (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  title text not null,
  planned_for date not null,
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$' and ends_at > starts_at),
  place text not null,
  letter_number text,
  copies text,
  convened_by uuid not null,
  planned_by uuid not null,
  planned_on date not null,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  held_on date,
  chaired_for uuid,
  cancelled_because text,
  minutes text,
  minutes_published_on date,
  version integer not null default 1,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, convened_by) references identity.organisation,
  foreign key (workspace_id, planned_by) references identity.person,
  foreign key (workspace_id, chaired_for) references identity.organisation,
  check ((state = 'held') = (held_on is not null and chaired_for is not null)),
  check ((state = 'cancelled') = (cancelled_because is not null)),
  check ((minutes is null) = (minutes_published_on is null) and (minutes is null or state = 'held'))
);
create index meeting_time on forum.meeting (workspace_id, planned_for, id);
call platform.protect('forum.meeting', 'everyone');

-- Which organisations are asked to come, the convening one among them. `people` is how many of each came,
-- unknown until attendance is recorded; it lets the public see who was there without seeing anybody's name.
create table forum.invitation (
  workspace_id uuid not null references identity.workspace,
  meeting_id uuid not null,
  organisation_id uuid not null,
  people integer check (people >= 0),
  primary key (workspace_id, meeting_id, organisation_id),
  foreign key (workspace_id, meeting_id) references forum.meeting,
  foreign key (workspace_id, organisation_id) references identity.organisation
);
create index invitation_organisation on forum.invitation (workspace_id, organisation_id);
call platform.protect('forum.invitation', 'everyone');

-- Who was there, for which organisation, and who of them chaired.
create table forum.attendance (
  workspace_id uuid not null references identity.workspace,
  meeting_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  chaired boolean not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, meeting_id, person_id),
  foreign key (workspace_id, meeting_id, organisation_id) references forum.invitation,
  foreign key (workspace_id, person_id) references identity.person
);
create unique index attendance_chair on forum.attendance (workspace_id, meeting_id) where chaired;
create index attendance_person on forum.attendance (workspace_id, person_id);
call platform.protect('forum.attendance', 'members');

-- What a meeting talks about, in order; asked for by any member, from a proposal or in their own words.
create table forum.agenda_item (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  meeting_id uuid not null,
  position integer not null,
  title text not null,
  note text,
  proposal_id uuid,
  asked_by uuid not null,
  asked_for uuid not null,
  asked_on date not null,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, meeting_id) references forum.meeting,
  foreign key (workspace_id, proposal_id) references forum.proposal,
  foreign key (workspace_id, asked_by) references identity.person,
  foreign key (workspace_id, asked_for) references identity.organisation
);
create index agenda_item_meeting on forum.agenda_item (workspace_id, meeting_id, position);
create index agenda_item_proposal on forum.agenda_item (workspace_id, proposal_id);
call platform.protect('forum.agenda_item', 'everyone');

-- Published. `attendances` names organisations only; `attendees` names people and shows no row to the public.
create view forum.meetings with (security_invoker = true) as
  select workspace_id, id, title, planned_for, starts_at, place, convened_by, state, held_on, chaired_for,
    minutes_published_on
  from forum.meeting;

create view forum.agenda_items with (security_invoker = true) as
  select workspace_id, id, meeting_id, position, title, proposal_id, asked_for, asked_on from forum.agenda_item;

create view forum.attendances with (security_invoker = true) as
  select workspace_id, meeting_id, organisation_id, people > 0 as present, people from forum.invitation;

create view forum.attendees with (security_invoker = true) as
  select workspace_id, meeting_id, person_id, organisation_id, chaired from forum.attendance;

grant select on forum.meetings, forum.agenda_items, forum.attendances, forum.attendees to rembug_app;
