-- Of who decides cases: when they were last written to of what waits, and whether they stopped that. One letter a day, by
-- the one row there is of a member.
CREATE TABLE desk_mail (
  member_id integer CONSTRAINT desk_mail_pkey PRIMARY KEY
    REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  sent_on date,
  stopped_at timestamptz(3)
);
