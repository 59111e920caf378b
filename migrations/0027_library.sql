create schema library;
grant usage on schema library to takeroot_app;

-- Bytes that belong to the library, in parts, so that a video can be read from the middle and backed up with the rest.
create table library.file (
  org_id uuid not null,
  id uuid not null,
  name text not null,
  type text not null check (type in ('video/mp4', 'video/webm')),
  size integer not null check (size > 0),
  sha256 text not null,
  -- What the file itself says; null when it does not.
  seconds integer,
  created_at timestamptz not null default now(),
  created_by uuid,
  primary key (org_id, id)
);
call platform.belongs_to_organisation('library.file');

create table library.file_part (
  org_id uuid not null,
  file_id uuid not null,
  part integer not null,
  bytes bytea not null,
  primary key (org_id, file_id, part)
);
call platform.belongs_to_organisation('library.file_part');
-- A video does not shrink by being squeezed again.
alter table library.file_part alter column bytes set storage external;

create table library.aid (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  kind text not null check (kind in ('job-aid', 'prompt', 'video', 'message', 'script')),
  title text not null,
  summary text not null default '',
  workflow_key text,
  step_key text,
  language text not null default 'en',
  owner_id uuid,
  verify_by_on date not null,
  -- Somebody said that this version is right; a later version is not yet verified.
  verified_at timestamptz,
  verified_by uuid,
  verified_version integer,
  version integer not null default 1,
  -- The texts that are searched, in the form in which texts are compared.
  search_title text not null default '',
  search_text text not null default '',
  created_at timestamptz not null default now(),
  created_by uuid,
  changed_at timestamptz not null default now(),
  retired_at timestamptz,
  retired_by uuid,
  -- In the bin; after thirty days it is gone.
  deleted_at timestamptz,
  deleted_by uuid,
  primary key (org_id, id)
);
create unique index aid_key on library.aid (org_id, key);
create index aid_workflow on library.aid (org_id, workflow_key);
create index aid_owner on library.aid (org_id, owner_id);
call platform.belongs_to_organisation('library.aid');

-- Everything a reader sees, version by version.
create table library.aid_version (
  org_id uuid not null,
  aid_id uuid not null,
  number integer not null,
  content jsonb not null,
  note text,
  at timestamptz not null default now(),
  by_id uuid,
  primary key (org_id, aid_id, number)
);
call platform.belongs_to_organisation('library.aid_version');

-- Where the current version should appear; a later release delivers it there.
create table library.place (
  org_id uuid not null,
  aid_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('url', 'slack', 'teams')),
  -- An address with *, a Slack channel without #, or "team / channel".
  target text not null,
  example text,
  primary key (org_id, aid_id, number)
);
create index place_kind on library.place (org_id, kind, lower(target));
call platform.belongs_to_organisation('library.place');

-- What somebody keeps for themselves, and what somebody liked; likes are only ever counted.
create table library.keeping (
  org_id uuid not null,
  aid_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('saved', 'liked')),
  at timestamptz not null default now(),
  primary key (org_id, aid_id, person_id, kind)
);
create index keeping_person on library.keeping (org_id, person_id, kind);
call platform.belongs_to_organisation('library.keeping');

-- Put in front of the people who report to a manager, or of a department.
create table library.share (
  org_id uuid not null,
  id uuid not null,
  aid_id uuid not null,
  manager_id uuid,
  department text,
  note text,
  at timestamptz not null default now(),
  by_id uuid,
  ended_at timestamptz,
  check (num_nonnulls(manager_id, department) <= 1),
  primary key (org_id, id)
);
create unique index share_team on library.share (org_id, aid_id, manager_id) where ended_at is null and manager_id is not null;
create unique index share_department on library.share (org_id, aid_id, lower(department)) where ended_at is null and department is not null;
call platform.belongs_to_organisation('library.share');

-- Words of all aids, each once: what slips of the pen are corrected to.
create table library.search_word (
  org_id uuid not null,
  word text not null,
  primary key (org_id, word)
);
call platform.belongs_to_organisation('library.search_word');

alter table library.file_part add foreign key (org_id, file_id) references library.file (org_id, id) on delete cascade;
alter table library.aid add foreign key (org_id, owner_id) references people.person (org_id, id);
alter table library.aid_version add foreign key (org_id, aid_id) references library.aid (org_id, id) on delete cascade;
alter table library.place add foreign key (org_id, aid_id) references library.aid (org_id, id) on delete cascade;
alter table library.keeping add foreign key (org_id, aid_id) references library.aid (org_id, id) on delete cascade;
alter table library.keeping add foreign key (org_id, person_id) references people.person (org_id, id) on delete cascade;
alter table library.share add foreign key (org_id, aid_id) references library.aid (org_id, id) on delete cascade;
alter table library.share add foreign key (org_id, manager_id) references people.person (org_id, id) on delete cascade;
