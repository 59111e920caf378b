-- The catalogue grows: how often the work happens, with which systems and tools, and who says that access works.
alter table workflows.workflow
  add column systems text[] not null default '{}',
  add column tools text[] not null default '{}',
  add column volume_count double precision check (volume_count >= 0),
  add column volume_period text check (volume_period in ('day', 'week', 'month', 'quarter', 'year')),
  add column volume_source text,
  add column access_works_at timestamptz,
  add column access_works_by uuid,
  -- Whether a law calls this use high-risk (EU AI Act, Annex III), as the organisation says; null: nobody has said.
  add column high_risk_area text check (high_risk_area in
    ('none', 'recruitment', 'worker management', 'education', 'essential services', 'critical infrastructure', 'biometrics', 'other')),
  add column high_risk_why text,
  add column high_risk_said_by uuid,
  add column high_risk_said_at timestamptz;

-- A step keeps its id when the list is saved again: job aids are tied to it.
create table workflows.step (
  org_id uuid not null,
  id uuid not null,
  workflow_id uuid not null,
  position integer not null,
  what text not null,
  who text,
  system text,
  tool text,
  uses_ai boolean not null default false,
  approver text,
  removed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
create index step_order on workflows.step (org_id, workflow_id, position) where removed_at is null;
call platform.belongs_to_organisation('workflows.step');

-- People and roles that take part in the work.
create table workflows.part (
  org_id uuid not null,
  id uuid not null,
  workflow_id uuid not null,
  position integer not null,
  role text not null,
  department text,
  person_id uuid,
  does text,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id),
  foreign key (org_id, person_id) references people.person (org_id, id)
);
create index part_order on workflows.part (org_id, workflow_id, position);
call platform.belongs_to_organisation('workflows.part');

create table workflows.kpi (
  org_id uuid not null,
  id uuid not null,
  workflow_id uuid not null,
  name text not null,
  unit text not null,
  direction text not null check (direction in ('lower is better', 'higher is better')),
  source text not null,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
create index kpi_workflow on workflows.kpi (org_id, workflow_id) where removed_at is null;
call platform.belongs_to_organisation('workflows.kpi');

-- One baseline per KPI, a draft until it is locked. What comes after the lock is kept beside it, with its reason.
create table workflows.kpi_baseline (
  org_id uuid not null,
  id uuid not null,
  kpi_id uuid not null,
  value double precision not null,
  from_on date not null,
  to_on date not null,
  n integer,
  source text not null,
  said_at timestamptz not null,
  said_by uuid,
  locked_at timestamptz,
  locked_by uuid,
  post_hoc_reason text,
  primary key (org_id, id),
  foreign key (org_id, kpi_id) references workflows.kpi (org_id, id),
  check (from_on <= to_on),
  check (post_hoc_reason is null or locked_at is not null)
);
create unique index kpi_baseline_first on workflows.kpi_baseline (org_id, kpi_id) where post_hoc_reason is null;
call platform.belongs_to_organisation('workflows.kpi_baseline');

-- Which tasks of the needs inventory are done in this work. A task is done in one.
create table workflows.workflow_task (
  org_id uuid not null,
  task_id uuid not null,
  workflow_id uuid not null,
  tied_at timestamptz not null,
  tied_by uuid,
  primary key (org_id, task_id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
create index workflow_task_workflow on workflows.workflow_task (org_id, workflow_id);
call platform.belongs_to_organisation('workflows.workflow_task');

-- A red gate opens only by such a record. A tool for a class of data holds wherever that tool is used.
create table workflows.risk_approval (
  org_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('tool for data', 'hard to check', 'high-risk use')),
  workflow_id uuid,
  tool text,
  data_class text check (data_class in ('public', 'internal', 'confidential', 'restricted', 'special category')),
  why text not null,
  until_on date not null,
  approved_at timestamptz not null,
  approved_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_why text,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
call platform.belongs_to_organisation('workflows.risk_approval', 'select, insert');
grant update (withdrawn_at, withdrawn_by, withdrawn_why) on workflows.risk_approval to takeroot_app;

-- What is thought of each workflow while the portfolio is put together.
create table workflows.portfolio_choice (
  org_id uuid not null,
  workflow_id uuid not null,
  choice text not null check (choice in ('keep', 'drop')),
  reason text,
  said_at timestamptz not null,
  said_by uuid,
  primary key (org_id, workflow_id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
call platform.belongs_to_organisation('workflows.portfolio_choice');

-- Roles for which no workflow is meant to be chosen this time.
create table workflows.role_left_out (
  org_id uuid not null,
  role text not null,
  department text not null default '',
  why text not null,
  said_at timestamptz not null,
  said_by uuid,
  primary key (org_id, role, department)
);
call platform.belongs_to_organisation('workflows.role_left_out');

-- The decision with everything it was made from. Only reopening is added later; nothing is changed.
create table workflows.portfolio_decision (
  org_id uuid not null,
  id uuid not null,
  decided_at timestamptz not null,
  decided_by uuid,
  snapshot jsonb not null,
  sha256 text not null,
  reopened_at timestamptz,
  reopened_by uuid,
  reopened_why text,
  primary key (org_id, id)
);
create unique index portfolio_decision_standing on workflows.portfolio_decision (org_id) where reopened_at is null;
create index portfolio_decision_at on workflows.portfolio_decision (org_id, decided_at desc);
call platform.belongs_to_organisation('workflows.portfolio_decision', 'select, insert');
grant update (reopened_at, reopened_by, reopened_why) on workflows.portfolio_decision to takeroot_app;
