create schema schedule;
grant usage on schema schedule to takeroot_app;

create table schedule.facilitator (
  org_id uuid not null,
  person_id uuid not null,
  workflow_ids uuid[] not null default '{}',
  languages text[] not null default '{en}',
  -- { "1": ["08:30","17:30"], ... }; null = the hours of the site.
  hours jsonb,
  max_per_day integer not null default 3 check (max_per_day between 1 and 8),
  max_minutes_per_week integer not null default 720 check (max_minutes_per_week between 60 and 2400),
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, person_id)
);
call platform.belongs_to_organisation('schedule.facilitator');

create table schedule.room (
  org_id uuid not null,
  id uuid not null,
  site_id uuid not null,
  name text not null,
  seats integer not null check (seats > 0),
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
call platform.belongs_to_organisation('schedule.room');

create table schedule.busy_calendar (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('upload', 'url')),
  url text,
  file_name text,
  read_at timestamptz,
  problem jsonb,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index busy_calendar_person on schedule.busy_calendar (org_id, person_id);
call platform.belongs_to_organisation('schedule.busy_calendar');

-- Only when somebody is busy, never what they are doing.
create table schedule.busy (
  org_id uuid not null,
  calendar_id uuid not null,
  person_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (org_id, calendar_id, starts_at, ends_at)
);
create index busy_person on schedule.busy (org_id, person_id, starts_at);
call platform.belongs_to_organisation('schedule.busy');

-- One run of the planner: what it was asked (the plan file) and what it answered.
create table schedule.plan (
  org_id uuid not null,
  id uuid not null,
  state text not null check (state in ('queued', 'running', 'ready', 'failed', 'cancelled', 'published', 'replaced')),
  why text not null check (why in ('asked', 'moved')),
  seed integer not null,
  iterations integer,
  progress real not null default 0,
  stage text,
  plan_file jsonb,
  answer jsonb,
  problem jsonb,
  requested_by uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  published_at timestamptz,
  published_by uuid,
  primary key (org_id, id)
);
create index plan_at on schedule.plan (org_id, created_at desc);
call platform.belongs_to_organisation('schedule.plan');

create table schedule.cohort (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  go_live_id uuid not null,
  workflow_id uuid not null,
  language text not null,
  published_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index cohort_key on schedule.cohort (org_id, key) where retired_at is null;
call platform.belongs_to_organisation('schedule.cohort');

create table schedule.cohort_member (
  org_id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  primary key (org_id, cohort_id, person_id)
);
create index cohort_member_person on schedule.cohort_member (org_id, person_id);
call platform.belongs_to_organisation('schedule.cohort_member');

-- What is in people's calendars. `sequence` rises with every change that they must see (RFC 5545).
create table schedule.session (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  cohort_id uuid not null,
  go_live_id uuid not null,
  workflow_id uuid not null,
  kind text not null check (kind in ('live', 'office-hours', 'refresher', 'reinforcement-30', 'reinforcement-90')),
  part integer not null default 1,
  starts_at timestamptz not null,
  minutes integer not null check (minutes > 0),
  zone text not null,
  facilitator_id uuid not null,
  mode text not null check (mode in ('online', 'onsite')),
  room_id uuid,
  join_url text,
  window_opens_on date not null,
  window_closes_on date not null,
  sequence integer not null default 0,
  pinned_at timestamptz,
  pinned_by uuid,
  published_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  cancelled_at timestamptz,
  primary key (org_id, id)
);
create unique index session_key on schedule.session (org_id, key) where cancelled_at is null;
create index session_starts on schedule.session (org_id, starts_at);
create index session_cohort on schedule.session (org_id, cohort_id);
create index session_facilitator on schedule.session (org_id, facilitator_id, starts_at);
call platform.belongs_to_organisation('schedule.session');

create table schedule.practice_block (
  org_id uuid not null,
  id uuid not null,
  cohort_id uuid not null,
  person_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (org_id, id)
);
create index practice_block_person on schedule.practice_block (org_id, person_id, starts_at);
call platform.belongs_to_organisation('schedule.practice_block');
