create schema surveys;
grant usage on schema surveys to takeroot_app;

-- The three questions: each answer is kept, the newest counts. Visible to the person; others see groups of five or more.
create table surveys.self_answer (
  org_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  question text not null check (question in ('where', 'good', 'when')),
  can_answer boolean not null,
  answered_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index self_answer_person on surveys.self_answer (org_id, person_id, question, answered_at desc);
call platform.belongs_to_organisation('surveys.self_answer', 'select, insert');
