-- A proposal that answers new facts: leave, a new hire, a lost room, a facilitator who is ill.
alter table schedule.plan drop constraint plan_why_check;
alter table schedule.plan add constraint plan_why_check check (why in ('asked', 'moved', 'facts'));
