-- A seat that makes up for a missed session leaves the person on the roster of what was missed: it is still counted there.
alter table sessions.seat add column makes_up boolean not null default false;
