-- The smallest groups that may be shown. Only ever raised: the floors of five and ten are in the table itself.
create table surveys.anonymity_rule (
  org_id uuid not null,
  id uuid not null,
  smallest integer not null check (smallest between 5 and 100),
  smallest_sensitive integer not null check (smallest_sensitive between 10 and 100),
  reason text not null check (length(btrim(reason)) between 1 and 1000),
  expires_on date,
  set_at timestamptz not null,
  set_by uuid not null,
  primary key (org_id, id),
  check (smallest_sensitive >= smallest)
);
create index anonymity_rule_newest on surveys.anonymity_rule (org_id, set_at desc);
call platform.belongs_to_organisation('surveys.anonymity_rule', 'select, insert');

-- Who was counted in which group during a quarter: somebody who moves is counted where they were until it ends.
create table surveys.frozen_group (
  org_id uuid not null,
  division text not null,
  quarter text not null,
  person_id uuid not null,
  leaf text not null,
  frozen_at timestamptz not null,
  primary key (org_id, division, quarter, person_id)
);
call platform.belongs_to_organisation('surveys.frozen_group');

-- Every set of people for which a figure was shown, so that no later one differs from it by a few people only. These
-- are people of a group, whether they answered or not; nothing here says who answered or what.
create table surveys.published_group (
  org_id uuid not null,
  figure text not null,
  quarter text not null check (quarter = 'always' or quarter ~ '^\d{4}Q[1-4]$'),
  membership_hash text not null,
  people integer not null check (people >= 5),
  members uuid[] not null,
  group_id text not null,
  published_at timestamptz not null,
  primary key (org_id, figure, quarter, membership_hash)
);
call platform.belongs_to_organisation('surveys.published_group', 'select, insert');
