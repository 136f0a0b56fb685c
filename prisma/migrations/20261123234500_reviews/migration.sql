-- Members' reviews: prose, beside the stars they may have given.
CREATE TYPE who_may_answer AS ENUM ('anyone', 'followed', 'nobody');

CREATE TABLE review (
  id serial CONSTRAINT review_pkey PRIMARY KEY,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  revision integer NOT NULL DEFAULT 1 CONSTRAINT review_revision_from_one CHECK (revision >= 1),
  title text CONSTRAINT review_title_there CHECK (btrim(title) <> ''),
  raw text NOT NULL CONSTRAINT review_raw_length CHECK (char_length(raw) BETWEEN 25 AND 20000),
  cooked jsonb NOT NULL,
  whole_spoiler boolean NOT NULL DEFAULT false,
  language text CONSTRAINT review_language CHECK (language ~ '^[a-z]{2,3}$'),
  seen_on date,
  who_may_answer who_may_answer NOT NULL DEFAULT 'anyone',
  posting_key uuid,
  posted_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_at timestamptz(3),
  withdrawn_at timestamptz(3),
  removals integer NOT NULL DEFAULT 0 CONSTRAINT review_removals CHECK (removals >= 0),
  helpful_since integer NOT NULL DEFAULT 1,
  yes integer NOT NULL DEFAULT 0 CONSTRAINT review_yes CHECK (yes >= 0),
  no integer NOT NULL DEFAULT 0 CONSTRAINT review_no CHECK (no >= 0),
  helpfulness double precision NOT NULL DEFAULT 0 CONSTRAINT review_helpfulness CHECK (helpfulness BETWEEN 0 AND 1),
  CONSTRAINT review_helpful_since CHECK (helpful_since BETWEEN 1 AND revision)
);
-- One review per member and film, whoever presses how often.
CREATE UNIQUE INDEX review_once ON review (member_id, film_id);
CREATE UNIQUE INDEX review_posting_key ON review (member_id, posting_key);

-- What everybody may read is decided here and nowhere else.
CREATE VIEW public_review AS SELECT * FROM review WHERE withdrawn_at IS NULL AND removals = 0;

CREATE INDEX review_helpful ON review (film_id, helpfulness DESC, id DESC) WHERE withdrawn_at IS NULL AND removals = 0;
CREATE INDEX review_newest ON review (film_id, id DESC) WHERE withdrawn_at IS NULL AND removals = 0;
CREATE INDEX review_of_member ON review (member_id, id DESC);

-- Every text a review had, with what stood beside it. The present one is the last.
CREATE TABLE review_revision (
  review_id integer NOT NULL REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  number integer NOT NULL CONSTRAINT review_revision_number CHECK (number >= 1),
  title text,
  raw text NOT NULL,
  cooked jsonb NOT NULL,
  chips jsonb NOT NULL DEFAULT '[]',
  half_stars smallint CONSTRAINT review_revision_half_stars CHECK (half_stars BETWEEN 1 AND 10),
  whole_spoiler boolean NOT NULL DEFAULT false,
  language text,
  seen_on date,
  changed_share double precision NOT NULL DEFAULT 0
    CONSTRAINT review_revision_share CHECK (changed_share BETWEEN 0 AND 1),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_revision_pkey PRIMARY KEY (review_id, number)
);

-- What a review says of an aspect: the same list and the same three signs as the critics'.
CREATE TABLE review_chip (
  review_id integer NOT NULL REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  aspect aspect NOT NULL,
  polarity polarity NOT NULL,
  CONSTRAINT review_chip_pkey PRIMARY KEY (review_id, aspect)
);

-- What somebody writes and has not posted: one for each film, also while a review is being edited.
CREATE TABLE review_draft (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  version integer NOT NULL DEFAULT 1,
  based_on integer,
  form jsonb NOT NULL CONSTRAINT review_draft_size CHECK (pg_column_size(form) <= 200000),
  saved_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_draft_pkey PRIMARY KEY (member_id, film_id)
);

-- Whether a review was of use to somebody: one answer each, never the author's, about the text as it then was.
CREATE TABLE helpful_answer (
  review_id integer NOT NULL REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  is_yes boolean NOT NULL,
  revision integer NOT NULL,
  answered_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT helpful_answer_pkey PRIMARY KEY (review_id, member_id)
);
CREATE INDEX helpful_answer_member_id_idx ON helpful_answer (member_id);
CREATE FUNCTION refuse_own_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT member_id FROM review WHERE id = NEW.review_id) = NEW.member_id THEN
    RAISE EXCEPTION 'nobody answers for their own review' USING ERRCODE = 'check_violation', CONSTRAINT = 'helpful_answer_not_own';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER helpful_answer_not_own BEFORE INSERT OR UPDATE ON helpful_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_own_answer();
