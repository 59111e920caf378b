create schema messages;
grant usage on schema messages to takeroot_app;

-- What we owe somebody. The fact and its message are written in one transaction; the key makes a second one impossible.
create table messages.outbox (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  person_id uuid,
  to_email text not null,
  to_name text not null,
  kind text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  calendar_text text,
  about_id uuid,
  created_at timestamptz not null default now(),
  due_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'kept', 'failed', 'withdrawn')),
  tries integer not null default 0,
  settled_at timestamptz,
  primary key (org_id, id)
);
create unique index outbox_key on messages.outbox (org_id, key);
create index outbox_due on messages.outbox (org_id, due_at) where state in ('waiting', 'sending');
create index outbox_recent on messages.outbox (org_id, created_at desc, id);
create index outbox_person on messages.outbox (org_id, person_id, created_at desc);
call platform.belongs_to_organisation('messages.outbox');

create table messages.delivery (
  org_id uuid not null,
  id uuid not null,
  outbox_id uuid not null,
  at timestamptz not null default now(),
  outcome text not null check (outcome in ('sending', 'sent', 'kept', 'refused', 'deferred', 'withdrawn')),
  response text,
  primary key (org_id, id)
);
create index delivery_outbox on messages.delivery (org_id, outbox_id, at);
call platform.belongs_to_organisation('messages.delivery', 'select, insert');

-- What a person asked us: zone to write in, quiet reminders.
create table messages.preference (
  org_id uuid not null,
  person_id uuid not null,
  reminders_stopped_at timestamptz,
  stop_token_hash bytea,
  primary key (org_id, person_id)
);
call platform.belongs_to_organisation('messages.preference');
