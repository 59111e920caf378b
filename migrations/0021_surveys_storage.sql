-- Every anonymous answer writes its wave anew. Room in the pages keeps indexes out of it, and old versions, which could
-- still be read from the disk by the database's superuser, are swept early.
alter table surveys.invite set (fillfactor = 45, autovacuum_vacuum_scale_factor = 0.1, autovacuum_vacuum_cost_delay = 0);
alter table surveys.anonymous_sheet set (autovacuum_vacuum_scale_factor = 0.1, autovacuum_vacuum_cost_delay = 0);
alter table surveys.anonymous_text set (autovacuum_vacuum_scale_factor = 0.1, autovacuum_vacuum_cost_delay = 0);
alter table surveys.sealed_draft set (autovacuum_vacuum_scale_factor = 0.1, autovacuum_vacuum_cost_delay = 0);
