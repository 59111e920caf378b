create schema workflows;
grant usage on schema workflows to takeroot_app;

create table workflows.workflow (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  owner_id uuid,
  tool text,
  access_system text,
  risk_note text,
  -- Minutes of each live session: [75] or [60, 60].
  live_minutes integer[] not null default '{75}',
  -- Answers to the participant's first two questions, in the words of the work.
  where_it_fits text,
  what_good_looks_like text,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index workflow_key on workflows.workflow (org_id, key);
call platform.belongs_to_organisation('workflows.workflow');
