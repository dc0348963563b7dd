create schema learning;
grant usage on schema learning to rembug_app;

-- That a person answered a part of an instrument in a year: so that nobody answers twice. Never how.
create table learning.response (
  workspace_id uuid not null references identity.workspace,
  id uuid not null,
  person_id uuid not null,
  part integer not null,
  year integer not null,
  primary key (workspace_id, id),
  unique (workspace_id, person_id, part, year),
  foreign key (workspace_id, person_id) references identity.person
);
call platform.protect('learning.response', 'members', 'append');

-- How often each answer was given in each group. There is no row for a person, no order and no time.
-- The application cannot read this table: only the two functions below touch it.
create table learning.tally (
  workspace_id uuid not null references identity.workspace,
  item text not null,
  party text not null,
  year integer not null,
  answer smallint not null check (answer between 1 and 5),
  times integer not null,
  primary key (workspace_id, item, party, year, answer)
);
alter table learning.tally enable row level security;

create function learning.count_answer(of_item text, of_party text, in_year integer, given smallint) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into learning.tally (workspace_id, item, party, year, answer, times)
  select platform.workspace_id(), of_item, of_party, in_year, given, 1 where platform.is_member()
  on conflict (workspace_id, item, party, year, answer) do update set times = tally.times + 1
$$;

-- Means of answers by variable (AG-1 for AG-1a and AG-1b): over everybody (party null) and by party. Nothing
-- that rests on fewer than five answers to either item is given out, nor a party whose absence could be
-- reckoned from the whole: when those left out are fewer than five together, the smallest other goes too.
create function learning.perceptions() returns table (code text, party text, mean double precision, answers integer)
  language sql stable security definer set search_path = '' as $$
  with items as (
    select rtrim(t.item, 'ab') as code, t.item, t.party, sum(t.answer * t.times) as total, sum(t.times)::integer as times
    from learning.tally t where t.workspace_id = platform.workspace_id() group by t.item, t.party
  ), parties as (
    select i.code, i.party, sum(i.total) as total, sum(i.times) as times, min(i.times)::integer as fewest
    from items i group by i.code, i.party
  ), judged as (
    select p.*, p.fewest >= 5 as enough,
      sum(p.fewest) filter (where p.fewest < 5) over (partition by p.code) as hidden,
      row_number() over (partition by p.code, p.fewest >= 5 order by p.fewest, p.party) as place
    from parties p
  )
  select j.code, j.party, (j.total / j.times)::double precision, j.fewest
  from judged j where j.enough and (coalesce(j.hidden, 5) >= 5 or j.place > 1)
  union all
  select w.code, null, (sum(w.total) / sum(w.times))::double precision, min(w.times)::integer
  from (select i.code, i.item, sum(i.total) as total, sum(i.times) as times from items i group by i.code, i.item) w
  group by w.code having min(w.times) >= 5
$$;
