create schema if not exists needs;
grant usage on schema needs to takeroot_app;

-- Published task statements and scores, from files that an administrator downloaded. Public facts, kept per organisation.
create table needs.prior_edition (
  org_id uuid not null,
  id uuid not null,
  source text not null check (source in ('onet', 'gpts-are-gpts', 'working-with-ai', 'ilo')),
  edition text not null check (edition <> ''),
  files jsonb not null,
  counts jsonb not null,
  agreement jsonb,
  -- Words in each statement, by number: what BM25 divides by.
  lengths integer[] not null default '{}',
  imported_at timestamptz not null,
  imported_by uuid,
  replaced_at timestamptz,
  primary key (org_id, id)
);
create unique index prior_edition_live on needs.prior_edition (org_id, source) where replaced_at is null;
call platform.belongs_to_organisation('needs.prior_edition');

create table needs.prior_occupation (
  org_id uuid not null,
  edition_id uuid not null,
  code text not null check (code <> ''),
  title text not null,
  scores jsonb not null default '{}',
  primary key (org_id, edition_id, code),
  foreign key (org_id, edition_id) references needs.prior_edition (org_id, id)
);
call platform.belongs_to_organisation('needs.prior_occupation');

create table needs.prior_statement (
  org_id uuid not null,
  edition_id uuid not null,
  number integer not null check (number >= 0),
  code text not null,
  task text not null check (task <> ''),
  statement text not null check (statement <> ''),
  -- Null where the source leaves it blank; counts as one, like supplemental.
  kind text check (kind in ('core', 'supplemental')),
  human_label text check (human_label in ('E0', 'E1', 'E2')),
  gpt4_label text check (gpt4_label in ('E0', 'E1', 'E2')),
  score double precision check (score between 0 and 1),
  primary key (org_id, edition_id, number),
  foreign key (org_id, edition_id) references needs.prior_edition (org_id, id)
);
create unique index prior_statement_task on needs.prior_statement (org_id, edition_id, code, task);
call platform.belongs_to_organisation('needs.prior_statement');

-- In which statements a word stands, and how often there: the index that suggestions are ranked by.
create table needs.prior_term (
  org_id uuid not null,
  edition_id uuid not null,
  term text not null,
  statements integer[] not null,
  times smallint[] not null,
  primary key (org_id, edition_id, term),
  foreign key (org_id, edition_id) references needs.prior_edition (org_id, id)
);
call platform.belongs_to_organisation('needs.prior_term');

-- Files that wait to be brought in; the dry run reads them, nothing of them counts before.
create table needs.prior_import (
  org_id uuid not null,
  id uuid not null,
  source text not null check (source in ('onet', 'gpts-are-gpts', 'working-with-ai', 'ilo')),
  edition text,
  created_at timestamptz not null,
  created_by uuid,
  applied_at timestamptz,
  primary key (org_id, id)
);
call platform.belongs_to_organisation('needs.prior_import');

create table needs.prior_file (
  org_id uuid not null,
  import_id uuid not null,
  name text not null,
  bytes bytea not null,
  primary key (org_id, import_id, name),
  foreign key (org_id, import_id) references needs.prior_import (org_id, id)
);
call platform.belongs_to_organisation('needs.prior_file');
