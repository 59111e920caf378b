-- Minutes of the one live session that a cohort gets when its two cannot both be placed; null: never.
alter table workflows.workflow add column single_minutes integer check (single_minutes between 60 and 90);
