-- Titles that members miss in the catalogue, and what editors made of them.
CREATE TYPE proposal_outcome AS ENUM ('added', 'alreadyHere', 'declined');
CREATE TABLE film_proposal (
  id serial NOT NULL,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  title text NOT NULL,
  year integer,
  director text,
  kind film_kind NOT NULL DEFAULT 'film',
  note text,
  link text,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome proposal_outcome,
  decided_at timestamptz(3),
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  film_id integer REFERENCES film (id) ON DELETE SET NULL ON UPDATE CASCADE,
  reason text,
  CONSTRAINT film_proposal_pkey PRIMARY KEY (id),
  CONSTRAINT film_proposal_title CHECK (char_length(title) BETWEEN 1 AND 300),
  CONSTRAINT film_proposal_year CHECK (year BETWEEN 1870 AND 2200),
  CONSTRAINT film_proposal_director CHECK (char_length(director) BETWEEN 1 AND 160),
  CONSTRAINT film_proposal_note CHECK (char_length(note) BETWEEN 1 AND 1000),
  CONSTRAINT film_proposal_link CHECK (link ~ '^https?://' AND char_length(link) <= 500),
  -- Decided at once and wholly; who declines says why.
  CONSTRAINT film_proposal_decided CHECK ((outcome IS NULL) = (decided_at IS NULL)),
  CONSTRAINT film_proposal_reason CHECK ((outcome IS NOT DISTINCT FROM 'declined') = (reason IS NOT NULL) AND char_length(reason) BETWEEN 1 AND 1000)
);
-- Somebody waits for a title once.
CREATE UNIQUE INDEX film_proposal_once ON film_proposal (member_id, lower(title), coalesce(year, 0)) WHERE outcome IS NULL;
CREATE INDEX film_proposal_open ON film_proposal (id) WHERE outcome IS NULL;
CREATE INDEX film_proposal_member_id_id_idx ON film_proposal (member_id, id DESC);
CREATE INDEX film_proposal_decided_by_id_idx ON film_proposal (decided_by_id);
CREATE INDEX film_proposal_film_id_idx ON film_proposal (film_id);
