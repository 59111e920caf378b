create schema people;
grant usage on schema people to takeroot_app;

create table people.organisation (
  org_id uuid primary key,
  name text not null check (name <> ''),
  languages text[] not null default '{en}',
  is_example boolean not null default false,
  created_at timestamptz not null default now(),
  -- Rules of the programme that this organisation changed: { rule: { value, reason, by, expires_on } }.
  policy jsonb not null default '{}'
);
call platform.belongs_to_organisation('people.organisation');

create table people.site (
  org_id uuid not null,
  id uuid not null,
  name text not null,
  zone text not null,
  country text not null,
  region text,
  -- { "1": ["09:00","18:00"], ... "7": null }, 1 = Monday.
  hours jsonb not null,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index site_name on people.site (org_id, lower(name));
call platform.belongs_to_organisation('people.site');

-- A public holiday that this site adds to, or takes out of, the calendar of its country.
create table people.site_holiday (
  org_id uuid not null,
  site_id uuid not null,
  on_day date not null,
  kind text not null check (kind in ('added', 'removed')),
  name text not null,
  primary key (org_id, site_id, on_day)
);
call platform.belongs_to_organisation('people.site_holiday');

create table people.person (
  org_id uuid not null,
  id uuid not null,
  employee_id text,
  email text,
  name text not null,
  title text,
  department text,
  role text,
  site_id uuid,
  manager_id uuid,
  languages text[] not null default '{}',
  starts_on date,
  left_on date,
  search_key text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (employee_id is not null or email is not null),
  primary key (org_id, id)
);
create unique index person_email on people.person (org_id, lower(email));
create unique index person_employee_id on people.person (org_id, employee_id);
create index person_manager on people.person (org_id, manager_id);
create index person_department on people.person (org_id, department);
create index person_name on people.person (org_id, lower(name), id);
call platform.belongs_to_organisation('people.person');

-- A field that somebody set by hand; imports leave it alone.
create table people.hand_set (
  org_id uuid not null,
  person_id uuid not null,
  field text not null,
  set_at timestamptz not null default now(),
  set_by uuid,
  primary key (org_id, person_id, field)
);
call platform.belongs_to_organisation('people.hand_set');

create table people.leave (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_on date not null,
  to_on date not null,
  note text,
  created_at timestamptz not null default now(),
  check (to_on >= from_on),
  primary key (org_id, id)
);
create index leave_person on people.leave (org_id, person_id, from_on);
call platform.belongs_to_organisation('people.leave');

-- Roles are granted by a person on a day; "manager" follows from the tree and is never granted.
create table people.role_grant (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('administrator', 'programme-lead', 'hr', 'technology-lead', 'facilitator')),
  granted_at timestamptz not null default now(),
  granted_by uuid,
  revoked_at timestamptz,
  revoked_by uuid,
  primary key (org_id, id)
);
create unique index role_grant_live on people.role_grant (org_id, person_id, role) where revoked_at is null;
call platform.belongs_to_organisation('people.role_grant');

create table people.roster_import (
  org_id uuid not null,
  id uuid not null,
  file_name text not null,
  sha256 text not null,
  sheets jsonb not null,
  sheet text,
  mapping jsonb,
  is_complete boolean not null default false,
  state text not null check (state in ('reading', 'mapping', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer not null default 0,
  counts jsonb not null default '{}',
  findings jsonb not null default '{}',
  problem jsonb,
  created_by uuid,
  created_at timestamptz not null default now(),
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (org_id, id)
);
create index roster_import_at on people.roster_import (org_id, created_at desc);
call platform.belongs_to_organisation('people.roster_import');

create table people.roster_file (
  org_id uuid not null,
  import_id uuid not null,
  bytes bytea not null,
  primary key (org_id, import_id)
);
call platform.belongs_to_organisation('people.roster_file');

create table people.roster_row (
  org_id uuid not null,
  import_id uuid not null,
  row_number integer not null,
  verdict text not null check (verdict in ('new', 'changed', 'unchanged', 'leaving', 'bad')),
  person_id uuid,
  cells jsonb,
  before jsonb,
  after jsonb,
  reasons jsonb not null default '[]',
  applied_at timestamptz,
  primary key (org_id, import_id, row_number)
);
create index roster_row_verdict on people.roster_row (org_id, import_id, verdict, row_number);
call platform.belongs_to_organisation('people.roster_row');
