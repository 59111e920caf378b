create schema guardrails;
grant usage on schema guardrails to takeroot_app;

-- The organisation's own policy, cut into paragraphs; every reading of it is a version.
create table guardrails.policy (
  org_id uuid not null,
  id uuid not null,
  title text not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id)
);
call platform.belongs_to_organisation('guardrails.policy');

create table guardrails.policy_version (
  org_id uuid not null,
  id uuid not null,
  policy_id uuid not null,
  number integer not null,
  origin text not null check (origin in ('pasted', 'markdown', 'docx', 'pdf')),
  file_name text,
  sha256 text not null,
  added_at timestamptz not null default now(),
  added_by uuid,
  primary key (org_id, id),
  foreign key (org_id, policy_id) references guardrails.policy (org_id, id)
);
create unique index policy_version_number on guardrails.policy_version (org_id, policy_id, number);
call platform.belongs_to_organisation('guardrails.policy_version', 'select, insert');

create table guardrails.policy_paragraph (
  org_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  position integer not null,
  -- 0 is running text, 1 to 6 a heading of that level.
  level smallint not null default 0,
  text text not null,
  primary key (org_id, id),
  foreign key (org_id, version_id) references guardrails.policy_version (org_id, id)
);
create unique index policy_paragraph_position on guardrails.policy_paragraph (org_id, version_id, position);
call platform.belongs_to_organisation('guardrails.policy_paragraph', 'select, insert');

-- Reports of what nearly went wrong. No person, a random id and the week only: nothing here leads back to anybody.
create table guardrails.near_miss (
  org_id uuid not null,
  id uuid not null,
  week_on date not null,
  category text not null check (category in ('data', 'wrong output', 'unfair output', 'skipped check', 'wrong tool', 'other')),
  happened text not null,
  helped text,
  workflow_id uuid,
  -- What the reporter was given to look the answer up; only its hash is kept.
  code_hash bytea,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id)
);
create unique index near_miss_code on guardrails.near_miss (org_id, code_hash);
call platform.belongs_to_organisation('guardrails.near_miss', 'select, insert');

-- Only for a reporter who wanted to be named.
create table guardrails.near_miss_reporter (
  org_id uuid not null,
  near_miss_id uuid not null,
  person_id uuid not null,
  primary key (org_id, near_miss_id),
  foreign key (org_id, near_miss_id) references guardrails.near_miss (org_id, id),
  foreign key (org_id, person_id) references people.person (org_id, id) on delete cascade
);
create index near_miss_reporter_person on guardrails.near_miss_reporter (org_id, person_id);
call platform.belongs_to_organisation('guardrails.near_miss_reporter');

-- What everybody may read of it; the newest answer counts, earlier ones are kept.
create table guardrails.near_miss_answer (
  org_id uuid not null,
  id uuid not null,
  near_miss_id uuid not null,
  words text not null,
  answered_at timestamptz not null default now(),
  answered_by uuid,
  primary key (org_id, id),
  foreign key (org_id, near_miss_id) references guardrails.near_miss (org_id, id)
);
create index near_miss_answer_of on guardrails.near_miss_answer (org_id, near_miss_id, answered_at);
call platform.belongs_to_organisation('guardrails.near_miss_answer', 'select, insert');

create table guardrails.card (
  org_id uuid not null,
  id uuid not null,
  key text not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  retired_by uuid,
  primary key (org_id, id)
);
create unique index card_key on guardrails.card (org_id, key);
call platform.belongs_to_organisation('guardrails.card');

create table guardrails.card_version (
  org_id uuid not null,
  card_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('do', 'dont', 'ask')),
  about text not null check (about in ('privacy', 'bias', 'approvals')),
  -- Null: every workflow, everybody.
  workflow_id uuid,
  role text check (role in ('end user', 'manager', 'hr', 'technical', 'oversight')),
  says text not null,
  reason text,
  example text,
  paragraph_id uuid,
  -- Why it changed, in the author's words; null in the first version.
  why text,
  -- A correction of wording asks nobody to acknowledge again; its reason stands in `why`.
  is_correction boolean not null default false,
  near_miss_id uuid,
  written_at timestamptz not null default now(),
  written_by uuid,
  primary key (org_id, card_id, number),
  foreign key (org_id, card_id) references guardrails.card (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id),
  foreign key (org_id, paragraph_id) references guardrails.policy_paragraph (org_id, id),
  foreign key (org_id, near_miss_id) references guardrails.near_miss (org_id, id)
);
create index card_version_paragraph on guardrails.card_version (org_id, paragraph_id);
create index card_version_near_miss on guardrails.card_version (org_id, near_miss_id);
call platform.belongs_to_organisation('guardrails.card_version', 'select, insert');

create table guardrails.acknowledgement (
  org_id uuid not null,
  person_id uuid not null,
  card_id uuid not null,
  number integer not null,
  acknowledged_at timestamptz not null default now(),
  primary key (org_id, person_id, card_id, number),
  foreign key (org_id, card_id, number) references guardrails.card_version (org_id, card_id, number),
  foreign key (org_id, person_id) references people.person (org_id, id) on delete cascade
);
create index acknowledgement_card on guardrails.acknowledgement (org_id, card_id);
call platform.belongs_to_organisation('guardrails.acknowledgement', 'select, insert');

create table guardrails.tool (
  org_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id)
);
create unique index tool_name on guardrails.tool (org_id, lower(name));
call platform.belongs_to_organisation('guardrails.tool');

-- A decision about one tool and one class of data; the newest counts, all are kept.
create table guardrails.data_rule (
  org_id uuid not null,
  id uuid not null,
  tool_id uuid not null,
  data_class text not null check (data_class in ('public', 'internal', 'confidential', 'restricted', 'special category')),
  verdict text not null check (verdict in ('allowed', 'with approval', 'not allowed')),
  reason text not null,
  decided_at timestamptz not null default now(),
  decided_by uuid,
  primary key (org_id, id),
  foreign key (org_id, tool_id) references guardrails.tool (org_id, id)
);
create index data_rule_cell on guardrails.data_rule (org_id, tool_id, data_class, decided_at desc, id desc);
call platform.belongs_to_organisation('guardrails.data_rule', 'select, insert');

-- Who approves an output of AI and what is checked: a named person, or whoever holds a role.
create table guardrails.output_rule (
  org_id uuid not null,
  id uuid not null,
  workflow_id uuid,
  step text,
  output text not null,
  checks text not null,
  approver_id uuid,
  approver_role text check (approver_role in ('manager', 'workflow owner', 'programme-lead', 'hr', 'technology-lead')),
  created_at timestamptz not null default now(),
  created_by uuid,
  retired_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id),
  foreign key (org_id, approver_id) references people.person (org_id, id)
);
call platform.belongs_to_organisation('guardrails.output_rule');

create table guardrails.approval_request (
  org_id uuid not null,
  id uuid not null,
  output_rule_id uuid,
  workflow_id uuid,
  tool_id uuid,
  data_class text check (data_class in ('public', 'internal', 'confidential', 'restricted', 'special category')),
  what text not null,
  body text not null,
  approver_id uuid,
  approver_role text check (approver_role in ('manager', 'workflow owner', 'programme-lead', 'hr', 'technology-lead')),
  asked_at timestamptz not null default now(),
  asked_by uuid not null,
  withdrawn_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, output_rule_id) references guardrails.output_rule (org_id, id),
  foreign key (org_id, workflow_id) references workflows.workflow (org_id, id),
  foreign key (org_id, tool_id) references guardrails.tool (org_id, id),
  foreign key (org_id, approver_id) references people.person (org_id, id),
  foreign key (org_id, asked_by) references people.person (org_id, id) on delete cascade
);
create index approval_request_at on guardrails.approval_request (org_id, asked_at desc);
call platform.belongs_to_organisation('guardrails.approval_request');

create table guardrails.approval_decision (
  org_id uuid not null,
  request_id uuid not null,
  outcome text not null check (outcome in ('approved', 'approved with conditions', 'refused')),
  words text,
  decided_at timestamptz not null default now(),
  decided_by uuid not null,
  primary key (org_id, request_id),
  foreign key (org_id, request_id) references guardrails.approval_request (org_id, id) on delete cascade
);
call platform.belongs_to_organisation('guardrails.approval_decision', 'select, insert');

-- A card or a control beside an item of a published framework, tied by a person.
create table guardrails.framework_tie (
  org_id uuid not null,
  subject_kind text not null check (subject_kind in ('card', 'output rule', 'control')),
  subject text not null,
  framework text not null,
  item text not null,
  tied_at timestamptz not null default now(),
  tied_by uuid,
  primary key (org_id, subject_kind, subject, framework, item)
);
call platform.belongs_to_organisation('guardrails.framework_tie');
