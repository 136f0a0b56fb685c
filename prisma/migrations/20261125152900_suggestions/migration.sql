-- What members suggest to correct in a film, and what editors made of it.
ALTER TYPE notice_kind ADD VALUE 'suggestion';
CREATE TYPE suggestion_outcome AS ENUM ('accepted', 'changed', 'declined');

CREATE TABLE edit_suggestion (
  id serial CONSTRAINT edit_suggestion_pkey PRIMARY KEY,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  part catalogue_part NOT NULL CONSTRAINT edit_suggestion_part
    CHECK (part IN ('titles', 'year', 'kind', 'length', 'synopsis', 'budget', 'credits', 'releases', 'production', 'notes', 'trivia')),
  -- A digest of what the member had before them, and what stood there.
  base text NOT NULL CONSTRAINT edit_suggestion_base CHECK (base ~ '^[0-9a-f]{32}$'),
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  reason text CONSTRAINT edit_suggestion_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000),
  link text CONSTRAINT edit_suggestion_link CHECK (link ~ '^https?://' AND char_length(link) <= 500),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  outcome suggestion_outcome,
  decided_at timestamptz(3),
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  answer text CONSTRAINT edit_suggestion_answer CHECK (char_length(btrim(answer)) BETWEEN 1 AND 1000),
  CONSTRAINT edit_suggestion_changes CHECK (before <> after),
  CONSTRAINT edit_suggestion_why CHECK (num_nonnulls(reason, link) > 0),
  -- Decided at once and wholly; who declines says why.
  CONSTRAINT edit_suggestion_decided CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NOT NULL OR answer IS NULL)),
  CONSTRAINT edit_suggestion_declined CHECK (outcome IS DISTINCT FROM 'declined' OR answer IS NOT NULL)
);
-- Somebody has one suggestion open to a part.
CREATE UNIQUE INDEX edit_suggestion_once ON edit_suggestion (member_id, film_id, part) WHERE outcome IS NULL;
CREATE INDEX edit_suggestion_open ON edit_suggestion (id) WHERE outcome IS NULL;
CREATE INDEX edit_suggestion_member_id_id_idx ON edit_suggestion (member_id, id DESC);
CREATE INDEX edit_suggestion_film_id_idx ON edit_suggestion (film_id);
CREATE INDEX edit_suggestion_decided_by_id_idx ON edit_suggestion (decided_by_id);

-- Whose suggestion an edit was: it names both.
ALTER TABLE catalogue_edit ADD COLUMN suggestion_id integer REFERENCES edit_suggestion (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX catalogue_edit_suggestion_id_key ON catalogue_edit (suggestion_id);
