-- Until a real organisation exists, the first-run page stays open, also for whoever explores the example.
alter table identity.tenant add column is_example boolean not null default false;
