-- A last day that is planned, and a leave whose end nobody knows yet: both come from rosters. left_on stays the fact.
alter table people.person add column leaves_on date;
alter table people.person add column on_leave_since date;

-- Managers are tied after everybody is in, in a second pass that can be taken up again.
alter table people.roster_row add column tied_at timestamptz;
alter table people.roster_import add column checked_at timestamptz;
-- Rises with every step of this import, so that work that was queued for an older step knows itself to be stale.
alter table people.roster_import add column step integer not null default 0;

-- The words that names, titles and departments are made of: a mistyped word is corrected against these few, because
-- under row-level security a trigram index over the people themselves is never used (its operators are not leakproof).
create table people.search_word (
  org_id uuid not null,
  word text not null,
  primary key (org_id, word)
);
call platform.belongs_to_organisation('people.search_word');
