-- A promise: what an office (organisation and role) does by a day, and for whom. It outlives the person.
create table forum.commitment (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  what text not null,
  decision_id uuid,
  owner_organisation_id uuid not null,
  owner_role text not null,
  promised_to_organisation_id uuid not null,
  made_on date not null,
  due_on date not null,
  made_by uuid not null,
  successor_of uuid,
  closed_as text check (closed_as in ('kept', 'renegotiated', 'withdrawn', 'broken')),
  closed_on date,
  closed_by uuid,
  closed_for uuid,
  closing_reason text,
  kept_on date,
  evidence text,
  evidence_link text,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, decision_id) references forum.decision,
  foreign key (workspace_id, decision_id) references forum.decision,
  foreign key (workspace_id, owner_organisation_id) references identity.organisation,
  foreign key (workspace_id, promised_to_organisation_id) references identity.organisation,
  foreign key (workspace_id, made_by) references identity.person,
  foreign key (workspace_id, closed_by) references identity.person,
  foreign key (workspace_id, closed_for) references identity.organisation,
  foreign key (workspace_id, successor_of) references forum.commitment,
  unique (workspace_id, successor_of),
  check (due_on >= made_on),
  check (owner_organisation_id <> promised_to_organisation_id),
  check ((closed_as is null) = (closed_on is null)),
  check ((closed_as is not distinct from 'kept') = (kept_on is not null and evidence is not null)),
  check (kept_on between made_on and closed_on)
);
create index commitment_owner on forum.commitment (workspace_id, owner_organisation_id);
create index commitment_receiver on forum.commitment (workspace_id, promised_to_organisation_id);
create index commitment_decision on forum.commitment (workspace_id, decision_id);
call platform.protect('forum.commitment', 'everyone');

-- One side asks for another day; the newest request counts, and the other side accepts it or not.
create table forum.renegotiation (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  commitment_id uuid not null,
  new_due_on date not null,
  reason text not null,
  side text not null check (side in ('owner', 'receiver')),
  proposed_by uuid not null,
  proposed_for uuid not null,
  proposed_on date not null,
  accepted_by uuid,
  accepted_for uuid,
  accepted_on date,
  recorded_at timestamptz not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, commitment_id) references forum.commitment,
  foreign key (workspace_id, proposed_by) references identity.person,
  foreign key (workspace_id, proposed_for) references identity.organisation,
  foreign key (workspace_id, accepted_by) references identity.person,
  foreign key (workspace_id, accepted_for) references identity.organisation
);
create index renegotiation_commitment on forum.renegotiation (workspace_id, commitment_id, id);
call platform.protect('forum.renegotiation', 'everyone');

-- Published. `state` is what was recorded; from `broken_from` on an open one counts as broken.
create view forum.commitments with (security_invoker = true) as
  select workspace_id, id, what, decision_id, owner_organisation_id, owner_role, promised_to_organisation_id,
    made_on, due_on, due_on + 90 as broken_from, coalesce(closed_as, 'open') as state, kept_on, closed_on,
    evidence, evidence_link, successor_of
  from forum.commitment;
grant select on forum.commitments to rembug_app;
