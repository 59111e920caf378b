-- The cohorts of one plan, row by row: lists, search and timelines of thousands need not read whole answers.
create table schedule.plan_cohort (
  org_id uuid not null,
  plan_id uuid not null,
  key text not null,
  go_live_id uuid not null,
  workflow_id uuid not null,
  -- The site whose zone its days are judged in, and the department of most of its people.
  site_id uuid,
  department text,
  people integer not null,
  language text not null,
  zone text not null,
  role_class text not null,
  primary key (org_id, plan_id, key)
);
call platform.belongs_to_organisation('schedule.plan_cohort');
alter table schedule.plan_cohort add foreign key (org_id, plan_id) references schedule.plan (org_id, id) on delete cascade;

-- Writes them from the stored answer; runs under the caller's organisation.
create procedure schedule.write_plan_cohorts(plan uuid) language sql as $$
  delete from schedule.plan_cohort where plan_id = plan;
  insert into schedule.plan_cohort (org_id, plan_id, key, go_live_id, workflow_id, site_id, department, people, language, zone, role_class)
  select p.org_id, p.id, c.id, (c."goLives" ->> 0)::uuid, c.workflow, s.id, d.department, jsonb_array_length(c.people), c.language, c.zone, c."roleClass"
  from schedule.plan p
  cross join lateral jsonb_to_recordset(p.answer -> 'cohorts') as c
    (id text, "goLives" jsonb, workflow uuid, people jsonb, sites jsonb, language text, zone text, "roleClass" text)
  left join lateral (select s.id from people.site s
    where s.org_id = p.org_id and s.id = any (array(select e::uuid from jsonb_array_elements_text(c.sites) e))
    order by s.zone = c.zone desc, s.id limit 1) s on true
  left join lateral (select mode() within group (order by x.department) as department from people.person x
    where x.org_id = p.org_id and x.id = any (array(select e::uuid from jsonb_array_elements_text(c.people) e))) d on true
  where p.id = plan
$$;
grant execute on procedure schedule.write_plan_cohorts to takeroot_app;

do $$
declare org uuid; plan uuid;
begin
  for org in select org_id from identity.tenant loop
    perform set_config('app.org_id', org::text, true);
    for plan in select id from schedule.plan where answer is not null and org_id = org loop
      call schedule.write_plan_cohorts(plan);
    end loop;
  end loop;
end $$;
