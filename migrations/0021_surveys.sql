-- Instruments: what is asked. A published version never changes; a change makes the next one.
create table surveys.instrument (
  org_id uuid not null,
  id uuid not null,
  key text not null check (key <> ''),
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index instrument_key on surveys.instrument (org_id, key);
call platform.belongs_to_organisation('surveys.instrument', 'select, insert, update');

create table surveys.instrument_version (
  org_id uuid not null,
  id uuid not null,
  instrument_id uuid not null,
  number integer not null check (number > 0),
  -- Title, wording, items, scales and source, as modules/surveys/instruments.schema.ts describes them.
  content jsonb not null,
  -- Which edition of a shipped instrument this is; null once the organisation wrote its own.
  shipped_edition integer,
  created_at timestamptz not null default now(),
  created_by uuid,
  published_at timestamptz,
  published_by uuid,
  primary key (org_id, id),
  foreign key (org_id, instrument_id) references surveys.instrument (org_id, id)
);
create unique index instrument_version_number on surveys.instrument_version (org_id, instrument_id, number);
create unique index instrument_version_draft on surveys.instrument_version (org_id, instrument_id) where published_at is null;
call platform.belongs_to_organisation('surveys.instrument_version');

create function surveys.keep_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a published version of an instrument stays as it is' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger published_stays before update or delete on surveys.instrument_version
for each row execute function surveys.keep_published();

-- Waves: one asking of one version. The kind is decided once: no statement of anybody changes it afterwards.
create table surveys.wave (
  org_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null check (kind in ('attributed', 'anonymous')),
  title text not null check (title <> ''),
  -- Days in the zone below; both are included.
  opens_on date not null,
  closes_on date not null,
  zone text not null,
  subjects jsonb not null default '[]',
  remind_after_days integer not null default 3 check (remind_after_days > 0),
  remind_most integer not null default 2 check (remind_most between 0 and 5),
  created_at timestamptz not null default now(),
  created_by uuid,
  sent_at timestamptz,
  sent_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  cancelled_at timestamptz,
  cancelled_by uuid,
  -- Once somebody saw results of an anonymous wave, it stays closed: what comes later would show by difference.
  results_seen_at timestamptz,
  check (closes_on >= opens_on),
  primary key (org_id, id),
  unique (org_id, id, kind),
  foreign key (org_id, version_id) references surveys.instrument_version (org_id, id)
);
create index wave_recent on surveys.wave (org_id, created_at desc);
call platform.belongs_to_organisation('surveys.wave', 'select, insert');
grant update (title, opens_on, closes_on, remind_after_days, remind_most, sent_at, sent_by, closed_at, closed_by,
  cancelled_at, cancelled_by, results_seen_at) on surveys.wave to takeroot_app;

create function surveys.keep_kind() returns trigger language plpgsql as $$
begin
  if new.kind <> old.kind or new.version_id <> old.version_id or new.org_id <> old.org_id or new.id <> old.id then
    raise exception 'the kind of a wave is decided once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kind_stays before update on surveys.wave for each row execute function surveys.keep_kind();

-- Who is asked. For an anonymous wave it knows that somebody answered, never when: no time, and every invite of the wave is
-- written anew with each answer.
create table surveys.invite (
  org_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  wave_kind text not null,
  person_id uuid not null,
  rater text not null check (rater in ('self', 'manager', 'expert')),
  about_id uuid,
  subjects text[],
  -- The group the person is counted in, as the roster was when the wave was made.
  team text,
  answered boolean not null default false,
  told_at timestamptz,
  reminded integer not null default 0,
  reminded_at timestamptz,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  unique (org_id, id, wave_kind),
  unique nulls not distinct (org_id, wave_id, person_id, rater, about_id),
  foreign key (org_id, wave_id, wave_kind) references surveys.wave (org_id, id, kind)
);
create index invite_person on surveys.invite (org_id, person_id);
call platform.belongs_to_organisation('surveys.invite', 'select, insert');
grant update (answered, told_at, reminded, reminded_at, withdrawn_at, subjects) on surveys.invite to takeroot_app;

-- Secret links, by hash only. Random ids and no time: opening a link leaves no date.
create table surveys.link (
  org_id uuid not null,
  id uuid not null,
  invite_id uuid not null,
  token_hash bytea not null,
  primary key (org_id, id),
  foreign key (org_id, invite_id) references surveys.invite (org_id, id)
);
create unique index link_token on surveys.link (org_id, token_hash);
create index link_invite on surveys.link (org_id, invite_id);
call platform.belongs_to_organisation('surveys.link', 'select, insert, delete');

-- What somebody has begun to answer under their name. Seen by that person only; gone once they answered.
create table surveys.draft (
  org_id uuid not null,
  invite_id uuid not null,
  wave_kind text not null check (wave_kind in ('attributed')),
  answers jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (org_id, invite_id),
  foreign key (org_id, invite_id, wave_kind) references surveys.invite (org_id, id, wave_kind)
);
call platform.belongs_to_organisation('surveys.draft');

-- The same for anonymous waves: sealed under the secret of the link, which is not kept here.
create table surveys.sealed_draft (
  org_id uuid not null,
  link_id uuid not null,
  sealed bytea not null,
  primary key (org_id, link_id),
  foreign key (org_id, link_id) references surveys.link (org_id, id) on delete cascade
);
call platform.belongs_to_organisation('surveys.sealed_draft');

-- Answers under a name: every handing-in is kept, the newest of an invite counts. No anonymous wave can have one.
create table surveys.sheet (
  org_id uuid not null,
  id uuid not null,
  invite_id uuid not null,
  wave_kind text not null check (wave_kind in ('attributed')),
  answers jsonb not null,
  answered_at timestamptz not null,
  led_by uuid,
  primary key (org_id, id),
  foreign key (org_id, invite_id, wave_kind) references surveys.invite (org_id, id, wave_kind)
);
create index sheet_invite on surveys.sheet (org_id, invite_id, answered_at desc, id desc);
call platform.belongs_to_organisation('surveys.sheet', 'select, insert');

-- The box: answers without a name. No person, no invite, no link, no time; ids are random. Texts lie apart from the sheet
-- they were written on, so that what somebody wrote tells nothing else about them.
create table surveys.anonymous_sheet (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  wave_id uuid not null,
  team text,
  answers jsonb not null,
  primary key (org_id, id),
  foreign key (org_id, wave_id) references surveys.wave (org_id, id)
);
create index anonymous_sheet_wave on surveys.anonymous_sheet (org_id, wave_id);
call platform.belongs_to_organisation('surveys.anonymous_sheet', 'select, insert');

create table surveys.anonymous_text (
  org_id uuid not null,
  id uuid not null default gen_random_uuid(),
  wave_id uuid not null,
  item text not null,
  says text not null,
  primary key (org_id, id),
  foreign key (org_id, wave_id) references surveys.wave (org_id, id)
);
create index anonymous_text_wave on surveys.anonymous_text (org_id, wave_id);
call platform.belongs_to_organisation('surveys.anonymous_text', 'select, insert');

-- Puts one answer into the box and shakes it: every sheet, every text and every invite of the wave is written anew in one
-- transaction and a random order, so that neither xmin nor the place on the disk says which sheet came from whom or when.
-- Answers false when that invite has already answered, was withdrawn or belongs to a wave that keeps names.
create function surveys.drop_in_box(of_wave uuid, of_invite uuid, from_team text, all_answers jsonb, all_texts jsonb)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := nullif(current_setting('app.org_id', true), '')::uuid;
  sheets surveys.anonymous_sheet[];
  texts surveys.anonymous_text[];
begin
  perform pg_advisory_xact_lock(hashtextextended(of_wave::text, 21));
  if not exists (select from surveys.invite where org_id = here and id = of_invite and wave_id = of_wave
    and wave_kind = 'anonymous' and not answered and withdrawn_at is null) then
    return false;
  end if;
  update surveys.invite set answered = answered or id = of_invite where org_id = here and wave_id = of_wave;
  with taken as (delete from surveys.anonymous_sheet s where org_id = here and wave_id = of_wave returning s)
  select coalesce(array_agg(taken.s), '{}') into sheets from taken;
  insert into surveys.anonymous_sheet select * from (
    select s.* from unnest(sheets) s
    union all select here, gen_random_uuid(), of_wave, from_team, all_answers
  ) as every_one order by random();
  with taken as (delete from surveys.anonymous_text t where org_id = here and wave_id = of_wave returning t)
  select coalesce(array_agg(taken.t), '{}') into texts from taken;
  insert into surveys.anonymous_text select * from (
    select t.* from unnest(texts) t
    union all select here, gen_random_uuid(), of_wave, one ->> 'item', one ->> 'says' from jsonb_array_elements(all_texts) one
  ) as every_one order by random();
  return true;
end $$;
revoke all on function surveys.drop_in_box from public;
grant execute on function surveys.drop_in_box to takeroot_app;

-- Free texts are read as themes; a theme is a name that somebody gave to what several people wrote.
create table surveys.theme (
  org_id uuid not null,
  id uuid not null,
  wave_id uuid not null,
  item text not null,
  name text not null check (name <> ''),
  made_at timestamptz not null default now(),
  made_by uuid,
  primary key (org_id, id),
  foreign key (org_id, wave_id) references surveys.wave (org_id, id)
);
create index theme_wave on surveys.theme (org_id, wave_id, item);
call platform.belongs_to_organisation('surveys.theme');

create table surveys.theme_text (
  org_id uuid not null,
  theme_id uuid not null,
  -- An anonymous text by its id; one under a name by sheet, item and subject.
  text_key text not null,
  primary key (org_id, theme_id, text_key),
  foreign key (org_id, theme_id) references surveys.theme (org_id, id) on delete cascade
);
call platform.belongs_to_organisation('surveys.theme_text');

-- A mail that holds somebody's secret is shown to nobody, and its text is forgotten once it left.
alter table messages.outbox add column is_secret boolean not null default false;
