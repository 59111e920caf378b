-- A reminder that could not be sent before its session has no use; one that is sent carries its own link to end them.
alter table messages.outbox add column expires_at timestamptz;
alter table messages.outbox add column stop_url text;
alter table messages.outbox add column stop_token_hash bytea;
create index outbox_stop on messages.outbox (org_id, stop_token_hash) where stop_token_hash is not null;
create index outbox_about on messages.outbox (org_id, about_id) where about_id is not null;

-- The message that told this state, how often we told, and what the calendar held before that message: when it is
-- withdrawn inside the undo window, this stands again.
alter table sessions.invitation add column facilitator_id uuid;
alter table sessions.invitation add column outbox_id uuid;
alter table sessions.invitation add column tellings integer not null default 1;
alter table sessions.invitation add column before jsonb;
create index conflict_open on sessions.conflict (org_id, person_id) where settled_at is null;
create index seat_person on sessions.seat (org_id, person_id);
create index feed_token on sessions.feed (org_id, token_hash);
-- "I cannot come" is said about one time; when the session moves, the sentence no longer holds.
alter table sessions.conflict add column about_starts_at timestamptz;
