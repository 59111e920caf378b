create schema rollout;
grant usage on schema rollout to takeroot_app;

-- A group is a rule; who it means today is asked when it is needed.
create table rollout.working_group (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  -- { department?: [], site?: [site ids], title?: [], role?: [], people?: [person ids] }
  rule jsonb not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index working_group_key on rollout.working_group (org_id, key);
call platform.belongs_to_organisation('rollout.working_group');

create table rollout.milestone (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  kind text not null check (kind in ('pilot', 'release', 'policy')),
  on_day date not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index milestone_key on rollout.milestone (org_id, key);
call platform.belongs_to_organisation('rollout.milestone');

create table rollout.go_live (
  org_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  workflow_id uuid not null,
  on_day date not null,
  milestone_id uuid,
  access_from_on date,
  -- Recorded because people ask; training is never anchored to it (seed: "not before the platform contract is signed").
  contract_on date,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index go_live_cell on rollout.go_live (org_id, group_id, workflow_id) where retired_at is null;
create index go_live_on on rollout.go_live (org_id, on_day);
call platform.belongs_to_organisation('rollout.go_live');

create table rollout.move (
  org_id uuid not null,
  id uuid not null,
  go_live_id uuid not null,
  from_on date not null,
  to_on date not null,
  access_from_before date,
  access_from_after date,
  reason text,
  moved_at timestamptz not null default now(),
  moved_by uuid,
  undo_until timestamptz not null,
  undone_at timestamptz,
  undone_by uuid,
  primary key (org_id, id)
);
create index move_at on rollout.move (org_id, moved_at desc);
call platform.belongs_to_organisation('rollout.move');
