-- A pack of evidence that somebody asked for: made in the background, person by person, and gone after thirty days.
create table sessions.evidence_pack (
  org_id uuid not null,
  id uuid not null,
  scope jsonb not null,
  -- Its name when it was asked for, since departments and programmes are renamed.
  scope_name text not null,
  from_on date,
  until_on date,
  -- Whose record it holds, in its order; fixed at the beginning, so that a second run makes the same pack.
  people uuid[] not null default '{}',
  state text not null check (state in ('waiting', 'running', 'ready', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer not null default 0,
  summary jsonb,
  problem jsonb,
  requested_by uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (org_id, id)
);
create index evidence_pack_at on sessions.evidence_pack (org_id, created_at desc);
call platform.belongs_to_organisation('sessions.evidence_pack');

-- What is known of a stretch of these people, so that a run that was stopped goes on where it was.
create table sessions.evidence_chapter (
  org_id uuid not null,
  pack_id uuid not null,
  number integer not null,
  records jsonb not null,
  primary key (org_id, pack_id, number),
  foreign key (org_id, pack_id) references sessions.evidence_pack (org_id, id) on delete cascade
);
call platform.belongs_to_organisation('sessions.evidence_chapter');

create table sessions.evidence_file (
  org_id uuid not null,
  pack_id uuid not null,
  kind text not null check (kind in ('pdf', 'zip')),
  part integer not null,
  bytes bytea not null,
  primary key (org_id, pack_id, kind, part),
  foreign key (org_id, pack_id) references sessions.evidence_pack (org_id, id) on delete cascade
);
call platform.belongs_to_organisation('sessions.evidence_file');
alter table sessions.evidence_file alter column bytes set storage external;

-- Columns of a claim for a training subsidy, as the scheme of the day wants them.
create table sessions.grant_columns (
  org_id uuid not null,
  id uuid not null,
  name text not null check (name <> ''),
  lines text not null check (lines in ('course', 'session')),
  least_percent integer not null check (least_percent between 0 and 100),
  columns jsonb not null,
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid,
  changed_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index grant_columns_name on sessions.grant_columns (org_id, lower(name)) where retired_at is null;
create unique index grant_columns_default on sessions.grant_columns (org_id) where is_default and retired_at is null;
call platform.belongs_to_organisation('sessions.grant_columns');
