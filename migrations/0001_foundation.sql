-- What belongs to no organisation: who may sign in, and where they may go. Linked by id, without foreign keys,
-- so that organisation tables can live on other machines (see docs/decisions/0003-database.md).
create extension if not exists pg_trgm;

create schema identity;

create table identity.identity (
  id uuid primary key,
  email text not null,
  name text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index identity_email on identity.identity (lower(email));

-- A credential proves an identity; an identity outlives its credentials (single sign-on adds other kinds).
create table identity.credential (
  identity_id uuid not null,
  kind text not null check (kind in ('password')),
  secret text not null,
  set_at timestamptz not null default now(),
  primary key (identity_id, kind)
);

create table identity.session (
  token_hash bytea primary key,
  identity_id uuid not null,
  org_id uuid,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_identity on identity.session (identity_id);

-- A one-time link that lets an identity choose a password.
create table identity.invitation (
  token_hash bytea primary key,
  identity_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Which organisations an identity may enter, and as whom there.
create table identity.access (
  identity_id uuid not null,
  org_id uuid not null,
  person_id uuid not null,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (identity_id, org_id)
);
create index access_org on identity.access (org_id);

-- Every organisation there is, so that work in the background can visit each in turn.
create table identity.tenant (
  org_id uuid primary key,
  created_at timestamptz not null default now()
);

create table identity.rate (
  key text primary key,
  points integer not null default 0,
  expire bigint
);

grant usage on schema identity to takeroot_app;
grant select, insert, update, delete on all tables in schema identity to takeroot_app;

-- Forces row-level security on one organisation table and opens it to the application under the organisation
-- that the transaction set. The sub-select is evaluated once per statement.
create schema platform;
create procedure platform.belongs_to_organisation(owned regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', owned);
  execute format('alter table %s force row level security', owned);
  execute format('create policy own_organisation on %s using (org_id = (select nullif(current_setting(''app.org_id'', true), '''')::uuid))', owned);
  execute format('grant %s on %s to takeroot_app', privileges, owned);
end $$;

-- Who did what, insert-only for the application.
create schema audit;
grant usage on schema audit to takeroot_app;
create table audit.entry (
  org_id uuid not null,
  id uuid not null,
  at timestamptz not null default now(),
  person_id uuid,
  identity_id uuid,
  verb text not null,
  subject_id uuid,
  detail jsonb not null default '{}',
  primary key (org_id, id)
);
create index entry_at on audit.entry (org_id, at desc);
create index entry_subject on audit.entry (org_id, subject_id, at desc);
call platform.belongs_to_organisation('audit.entry', 'select, insert');

-- Answers already given, so that a repeated request has one effect.
create table audit.idempotency (
  org_id uuid not null,
  key text not null,
  person_id uuid,
  status integer not null,
  body jsonb not null,
  created_at timestamptz not null default now(),
  primary key (org_id, key)
);
call platform.belongs_to_organisation('audit.idempotency');
