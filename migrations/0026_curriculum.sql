create schema curriculum;
grant usage on schema curriculum to takeroot_app;

-- What is meant to be trained and why. Portfolio, needs and lead times stand here only when a file brought them.
create table curriculum.programme (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  title text not null check (title <> ''),
  why text not null default '',
  anchor text not null default 'group go-live' check (anchor in ('group go-live', 'licence date')),
  departments jsonb not null default '[]',
  channel jsonb,
  portfolio jsonb,
  needs jsonb,
  lead_times jsonb,
  extra jsonb not null default '{}',
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index programme_key on curriculum.programme (org_id, key);
call platform.belongs_to_organisation('curriculum.programme');

-- The draft of a unit is its file. `revision` rises with every saving, so that two editors never overwrite each other.
create table curriculum.unit (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  programme_id uuid,
  position integer not null default 0,
  markdown text not null,
  revision integer not null default 1,
  saved_at timestamptz not null default now(),
  saved_by uuid,
  -- The content that was sent to review; another content is a draft again.
  review_hash text,
  review_asked_at timestamptz,
  review_asked_by uuid,
  starter text,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, programme_id) references curriculum.programme (org_id, id)
);
create unique index unit_key on curriculum.unit (org_id, key);
create index unit_programme on curriculum.unit (org_id, programme_id, position);
call platform.belongs_to_organisation('curriculum.unit');

-- What all three partners approved, with what it shares already filled in. Never changed.
create table curriculum.unit_version (
  org_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  number integer not null,
  markdown text not null,
  content_hash text not null,
  frozen_at timestamptz not null,
  frozen_by uuid,
  primary key (org_id, id),
  foreign key (org_id, unit_id) references curriculum.unit (org_id, id)
);
create unique index unit_version_number on curriculum.unit_version (org_id, unit_id, number);
call platform.belongs_to_organisation('curriculum.unit_version', 'select, insert');

-- One partner's yes to one content. It stands as long as the content is the same and it was not taken back.
create table curriculum.approval (
  org_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  content_hash text not null,
  partner text not null check (partner in ('learning', 'people', 'technology')),
  given_at timestamptz not null,
  given_by uuid,
  -- Why it was approved although the lint said that something must be mended.
  despite text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (org_id, id),
  foreign key (org_id, unit_id) references curriculum.unit (org_id, id)
);
create unique index approval_once on curriculum.approval (org_id, unit_id, content_hash, partner) where withdrawn_at is null;
call platform.belongs_to_organisation('curriculum.approval');

create table curriculum.remark (
  org_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  reply_to uuid,
  part text not null check (part in ('unit', 'block', 'objective', 'guardrails', 'assignment', 'rubric')),
  -- Title of the block or id of the objective; empty for the other parts.
  about text not null default '',
  says text not null check (says <> ''),
  written_at timestamptz not null,
  written_by uuid,
  resolved_at timestamptz,
  resolved_by uuid,
  primary key (org_id, id),
  foreign key (org_id, unit_id) references curriculum.unit (org_id, id)
);
create index remark_unit on curriculum.remark (org_id, unit_id, written_at);
call platform.belongs_to_organisation('curriculum.remark');

-- What somebody is writing right now and has not saved; read by nobody else.
create table curriculum.autosave (
  org_id uuid not null,
  unit_id uuid not null,
  person_id uuid not null,
  markdown text not null,
  based_on integer not null,
  saved_at timestamptz not null,
  primary key (org_id, unit_id, person_id),
  foreign key (org_id, unit_id) references curriculum.unit (org_id, id)
);
call platform.belongs_to_organisation('curriculum.autosave');

-- What a place to fill in is called here: asked once, used for every unit that is taken over.
create table curriculum.filling (
  org_id uuid not null,
  name text not null,
  value text not null,
  said_at timestamptz not null,
  said_by uuid,
  primary key (org_id, name)
);
call platform.belongs_to_organisation('curriculum.filling');
