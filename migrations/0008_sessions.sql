create schema sessions;
grant usage on schema sessions to takeroot_app;

-- What one person's calendar holds of one session, as far as we told it.
create table sessions.invitation (
  org_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  capacity text not null check (capacity in ('participant', 'facilitator')),
  sequence integer not null,
  starts_at timestamptz not null,
  minutes integer not null,
  place text not null default '',
  told_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (org_id, session_id, person_id)
);
create index invitation_person on sessions.invitation (org_id, person_id);
call platform.belongs_to_organisation('sessions.invitation');

-- Every statement about who came is kept; the newest counts.
create table sessions.attendance (
  org_id uuid not null,
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('attended', 'absent', 'excused')),
  source text not null check (source in ('self', 'list', 'correction')),
  reason text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  primary key (org_id, id)
);
create index attendance_session on sessions.attendance (org_id, session_id, person_id, recorded_at desc);
call platform.belongs_to_organisation('sessions.attendance', 'select, insert');

-- "I cannot come", and what the manager suggests instead.
create table sessions.conflict (
  org_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  note text,
  said_at timestamptz not null default now(),
  said_by uuid,
  suggested_session_id uuid,
  suggested_at timestamptz,
  suggested_by uuid,
  settled_at timestamptz,
  settled_by uuid,
  outcome text check (outcome in ('moved', 'comes-anyway', 'withdrawn')),
  primary key (org_id, session_id, person_id)
);
call platform.belongs_to_organisation('sessions.conflict');

create table sessions.feed (
  org_id uuid not null,
  person_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null default now(),
  primary key (org_id, person_id)
);
call platform.belongs_to_organisation('sessions.feed');

-- A person who sits in a session of another cohort than their own.
create table sessions.seat (
  org_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  instead_of_session_id uuid,
  given_at timestamptz not null default now(),
  given_by uuid,
  primary key (org_id, session_id, person_id)
);
call platform.belongs_to_organisation('sessions.seat');
