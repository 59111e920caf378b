create schema if not exists needs;
grant usage on schema needs to takeroot_app;

-- A role whose daily tasks are listed: a title or a job family as the roster writes it, in one department or in all.
create table needs.job_role (
  org_id uuid not null,
  id uuid not null,
  key text not null check (key <> ''),
  name text not null check (name <> ''),
  field text not null check (field in ('title', 'role')),
  department text,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  retired_by uuid,
  primary key (org_id, id)
);
create unique index job_role_key on needs.job_role (org_id, key);
create unique index job_role_name on needs.job_role (org_id, lower(name), coalesce(lower(department), '')) where retired_at is null;
call platform.belongs_to_organisation('needs.job_role');

create table needs.task (
  org_id uuid not null,
  id uuid not null,
  role_id uuid not null,
  key text not null check (key <> ''),
  statement text not null check (statement <> ''),
  -- The statement without case, signs and spaces: how a second import finds it again.
  statement_key text not null,
  source text not null check (source in ('own', 'prior', 'interview', 'import', 'split')),
  -- Whose interview named it; null when it stood on the list that everybody was asked about.
  named_by text check (named_by in ('employee', 'manager', 'expert')),
  split_from uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  retired_by uuid,
  primary key (org_id, id),
  foreign key (org_id, role_id) references needs.job_role (org_id, id)
);
create unique index task_key on needs.task (org_id, key);
create unique index task_statement on needs.task (org_id, role_id, statement_key) where retired_at is null;
call platform.belongs_to_organisation('needs.task');

-- A published task statement that a person confirmed to be the same work. Without a row a task carries no prior.
create table needs.task_match (
  org_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  prior_task text not null check (prior_task <> ''),
  confirmed_at timestamptz not null default now(),
  confirmed_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (org_id, id),
  foreign key (org_id, task_id) references needs.task (org_id, id)
);
create unique index task_match_live on needs.task_match (org_id, task_id) where withdrawn_at is null;
call platform.belongs_to_organisation('needs.task_match');

-- One person's view of one role. Counted from the moment it was handed in.
create table needs.interview (
  org_id uuid not null,
  id uuid not null,
  role_id uuid not null,
  person_id uuid not null,
  view text not null check (view in ('employee', 'manager', 'expert')),
  way text not null check (way in ('live', 'link', 'import')),
  led_by uuid,
  started_at timestamptz not null default now(),
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (org_id, id),
  foreign key (org_id, role_id) references needs.job_role (org_id, id),
  foreign key (org_id, person_id) references people.person (org_id, id) on delete cascade
);
create unique index interview_view on needs.interview (org_id, role_id, person_id, view) where withdrawn_at is null;
create index interview_person on needs.interview (org_id, person_id);
call platform.belongs_to_organisation('needs.interview');

-- What a person said of a task. A later answer replaces it; the earlier one is kept.
create table needs.rating (
  org_id uuid not null,
  id uuid not null,
  interview_id uuid not null,
  task_id uuid not null,
  way text not null check (way in ('live', 'link', 'import')),
  given_at timestamptz not null default now(),
  replaced_at timestamptz,
  is_never boolean not null default false,
  frequency_category integer check (frequency_category between 1 and 7),
  weekly_count double precision check (weekly_count >= 0),
  minutes_low double precision check (minutes_low >= 0),
  minutes_mode double precision check (minutes_mode >= minutes_low),
  minutes_high double precision check (minutes_high >= minutes_mode),
  headcount integer check (headcount >= 0),
  error_probability double precision check (error_probability between 0 and 1),
  error_cost double precision check (error_cost >= 0),
  difficulty integer check (difficulty between 1 and 5),
  importance integer check (importance between 1 and 5),
  ai_suitability integer check (ai_suitability between 0 and 4),
  verifiability integer check (verifiability between 0 and 4),
  data_class text check (data_class in ('public', 'internal', 'confidential', 'restricted', 'special category')),
  decision_impact text check (decision_impact in ('none', 'internal', 'customer or employee', 'legal or safety')),
  competence integer check (competence between 1 and 5),
  comment text,
  primary key (org_id, id),
  foreign key (org_id, interview_id) references needs.interview (org_id, id) on delete cascade,
  foreign key (org_id, task_id) references needs.task (org_id, id)
);
create unique index rating_now on needs.rating (org_id, interview_id, task_id) where replaced_at is null;
create index rating_task on needs.rating (org_id, task_id) where replaced_at is null;
call platform.belongs_to_organisation('needs.rating');

-- What was decided about the flags of a task, by whom and why; taking it back is a fact of its own.
create table needs.resolution (
  org_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  kind text not null check (kind in ('accept employee', 'accept manager', 're-measure', 'split')),
  reason text not null check (reason <> ''),
  flags text[] not null,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (org_id, id),
  foreign key (org_id, task_id) references needs.task (org_id, id)
);
create unique index resolution_live on needs.resolution (org_id, task_id) where withdrawn_at is null;
call platform.belongs_to_organisation('needs.resolution');

-- A survey wave that asks the tasks of a role by link.
create table needs.asking (
  org_id uuid not null,
  id uuid not null,
  role_id uuid not null,
  wave_id uuid not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  taken_in_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, role_id) references needs.job_role (org_id, id),
  foreign key (org_id, wave_id) references surveys.wave (org_id, id)
);
create unique index asking_wave on needs.asking (org_id, wave_id);
call platform.belongs_to_organisation('needs.asking');

-- The employees' answers behind the means that are shown now, of a whole role or of one manager's team in it. They
-- change by at least the smallest group at a time, so that no difference of two looks is one person's answer.
create table needs.shown_answers (
  org_id uuid not null,
  id uuid not null,
  role_id uuid not null,
  manager_id uuid,
  ratings uuid[] not null,
  people uuid[] not null,
  since timestamptz not null default now(),
  primary key (org_id, id),
  unique nulls not distinct (org_id, role_id, manager_id),
  foreign key (org_id, role_id) references needs.job_role (org_id, id)
);
call platform.belongs_to_organisation('needs.shown_answers');

-- A file of answers that waits to be brought in; the dry run reads it, nothing of it counts before.
create table needs.answers_file (
  org_id uuid not null,
  id uuid not null,
  file_name text not null,
  role_id uuid,
  -- Column of the file by field; null while our own recognition of the header holds.
  columns jsonb,
  bytes bytea not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  applied_at timestamptz,
  primary key (org_id, id)
);
call platform.belongs_to_organisation('needs.answers_file');
