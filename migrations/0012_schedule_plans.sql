-- A cohort may join small groups: every go-live its people belong to, the hosting one first.
alter table schedule.cohort add column go_live_ids uuid[] not null default '{}';
alter table schedule.cohort add column role_class text not null default 'mixed' check (role_class in ('staff', 'managers', 'mixed'));
alter table schedule.cohort add column zone text not null default 'UTC';
create index cohort_go_live on schedule.cohort (org_id, go_live_id);

-- Entries of a calendar that could not be judged at its last reading.
alter table schedule.busy_calendar add column skipped integer not null default 0;

-- How large the proposal is and what it cannot do, so that lists need not read whole answers.
alter table schedule.plan add column summary jsonb not null default '{}';
alter table schedule.plan add column findings jsonb not null default '[]';
alter table schedule.plan add column cancel_asked_at timestamptz;
create unique index plan_published on schedule.plan (org_id) where state = 'published';

-- The sessions of one proposal, row by row, so that one can be moved by hand and all can be published in sets.
create table schedule.plan_session (
  org_id uuid not null,
  plan_id uuid not null,
  key text not null,
  cohort_key text not null,
  go_live_id uuid not null,
  workflow_id uuid not null,
  kind text not null check (kind in ('live', 'office-hours', 'refresher', 'reinforcement-30', 'reinforcement-90')),
  part integer not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes > 0),
  zone text not null,
  facilitator_id uuid not null,
  mode text not null check (mode in ('online', 'onsite')),
  room_id uuid,
  clashes uuid[] not null default '{}',
  window_opens_on date not null,
  window_closes_on date not null,
  -- Started before the plan was made: history that no plan may touch.
  is_held boolean not null default false,
  pinned_at timestamptz,
  pinned_by uuid,
  moved_at timestamptz,
  moved_by uuid,
  breaks jsonb not null default '[]',
  primary key (org_id, plan_id, key)
);
create index plan_session_starts on schedule.plan_session (org_id, plan_id, starts_at, key);
create index plan_session_cohort on schedule.plan_session (org_id, plan_id, cohort_key);
call platform.belongs_to_organisation('schedule.plan_session');
alter table schedule.plan_session add foreign key (org_id, plan_id) references schedule.plan (org_id, id) on delete cascade;

-- What stood before a change of published sessions, so that it can be undone exactly.
create table schedule.change (
  org_id uuid not null,
  id uuid not null,
  -- Set when the change follows a moved go-live (rollout.move).
  move_id uuid,
  plan_before_id uuid,
  plan_after_id uuid,
  before jsonb not null,
  session_ids uuid[] not null default '{}',
  made_at timestamptz not null default now(),
  made_by uuid,
  undo_until timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (org_id, id)
);
create index change_move on schedule.change (org_id, move_id);
call platform.belongs_to_organisation('schedule.change');
