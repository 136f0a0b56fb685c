-- What is kept by hand of films and people: each edit with what stood before and after it, and what is protected.
CREATE TYPE catalogue_part AS ENUM ('titles', 'year', 'kind', 'length', 'synopsis', 'budget', 'credits', 'releases',
  'production', 'notes', 'trivia', 'names', 'bio', 'address', 'protection');

CREATE TABLE catalogue_edit (
  id serial CONSTRAINT catalogue_edit_pkey PRIMARY KEY,
  film_id integer REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  person_id integer REFERENCES person (id) ON DELETE CASCADE ON UPDATE CASCADE,
  part catalogue_part NOT NULL,
  -- A digest of what the editor saw before them: it is what stood there.
  base text NOT NULL CONSTRAINT catalogue_edit_base CHECK (base ~ '^[0-9a-f]{32}$'),
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  reason text CONSTRAINT catalogue_edit_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- What it takes back. One edit takes back another once.
  undoes_id integer REFERENCES catalogue_edit (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT catalogue_edit_subject CHECK (num_nonnulls(film_id, person_id) = 1),
  CONSTRAINT catalogue_edit_part CHECK (part IN ('address', 'protection') OR (part IN ('names', 'bio')) = (person_id IS NOT NULL)),
  CONSTRAINT catalogue_edit_changes CHECK (before <> after)
);
CREATE UNIQUE INDEX catalogue_edit_undoes_id_key ON catalogue_edit (undoes_id);
CREATE INDEX catalogue_edit_film_id_id_idx ON catalogue_edit (film_id, id DESC);
CREATE INDEX catalogue_edit_person_id_id_idx ON catalogue_edit (person_id, id DESC);
CREATE INDEX catalogue_edit_by_id_idx ON catalogue_edit (by_id);

-- Only editors change it, by hand.
CREATE TABLE catalogue_protection (
  id serial CONSTRAINT catalogue_protection_pkey PRIMARY KEY,
  film_id integer REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  person_id integer REFERENCES person (id) ON DELETE CASCADE ON UPDATE CASCADE,
  reason text NOT NULL CONSTRAINT catalogue_protection_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT catalogue_protection_subject CHECK (num_nonnulls(film_id, person_id) = 1)
);
CREATE UNIQUE INDEX catalogue_protection_film_id_key ON catalogue_protection (film_id);
CREATE UNIQUE INDEX catalogue_protection_person_id_key ON catalogue_protection (person_id);
CREATE INDEX catalogue_protection_by_id_idx ON catalogue_protection (by_id);

-- In which year sources say that a film came out; the one printed is the film's own.
CREATE TABLE year_claim (
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  source_id integer NOT NULL REFERENCES source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  year integer NOT NULL CONSTRAINT year_claim_range CHECK (year BETWEEN 1870 AND 2200),
  CONSTRAINT year_claim_pkey PRIMARY KEY (film_id, source_id)
);
CREATE INDEX year_claim_source_id_idx ON year_claim (source_id);
