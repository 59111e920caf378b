-- What was applied before a run was asked for (a way out of the plan before it), and how far the run is.
alter table schedule.plan add column applied jsonb;
alter table schedule.plan add column after_plan_id uuid;
alter table schedule.plan add column cost_so_far double precision;
-- Somebody stopped the run: what it had found by then was kept, or is to be thrown away.
alter table schedule.plan add column is_partial boolean not null default false;
alter table schedule.plan add column keep_when_stopped boolean not null default true;
-- Asked to think longer: prices, search by price and the exact polish.
alter table schedule.plan add column is_thorough boolean not null default false;
