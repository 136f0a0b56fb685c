-- What critics published, as it came, what was read from it, and what editors decided about each thing read.
CREATE TYPE document_status AS ENUM ('open', 'entered', 'setAside');
CREATE TYPE field_decision AS ENUM ('accepted', 'corrected', 'rejected');
CREATE TYPE document_field_name AS ENUM (
  'film', 'headline', 'critic', 'bio', 'outlet', 'link', 'publishedAt', 'score', 'rationale', 'verdict', 'summary', 'aspects',
  'director', 'cast', 'releaseDate', 'runtime', 'genre', 'budget', 'spelling', 'quote', 'trivia', 'comparedWith',
  'alsoRead', 'contentNote', 'spoiler');
CREATE TYPE claimed_fact AS ENUM ('director', 'cast', 'releaseDate', 'genre', 'budget');

CREATE TABLE critic_document (
  id serial CONSTRAINT critic_document_pkey PRIMARY KEY,
  -- The bytes as they came: never changed, and never stored twice.
  bytes bytea NOT NULL CONSTRAINT critic_document_bytes CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
  sha256 text NOT NULL,
  name text NOT NULL CONSTRAINT critic_document_name CHECK (char_length(name) BETWEEN 1 AND 255),
  encoding text NOT NULL,
  form text NOT NULL,
  rights_basis rights_basis NOT NULL DEFAULT 'unknown',
  status document_status NOT NULL DEFAULT 'open',
  film_id integer REFERENCES film (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  review_id integer REFERENCES critic_review (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- What the engine read: everything but the raw text, which are the bytes by their encoding.
  reading jsonb NOT NULL,
  -- Derived: the raw text without the cuts that stand.
  clean_text text NOT NULL,
  -- Which engine and which rules read it.
  read_with text NOT NULL,
  -- How often anything about it was decided; who decides says which they saw.
  version integer NOT NULL DEFAULT 1,
  reason text CONSTRAINT critic_document_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 1000),
  received_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  received_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  read_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT critic_document_sha256 CHECK (sha256 = encode(sha256(bytes), 'hex')),
  CONSTRAINT critic_document_entered CHECK ((status = 'entered') = (review_id IS NOT NULL)),
  CONSTRAINT critic_document_set_aside CHECK ((status = 'setAside') = (reason IS NOT NULL))
);
CREATE UNIQUE INDEX critic_document_sha256_key ON critic_document (sha256);
-- One document is the source of one review.
CREATE UNIQUE INDEX critic_document_review_id_key ON critic_document (review_id);
CREATE INDEX critic_document_film_id_idx ON critic_document (film_id);
CREATE INDEX critic_document_received_by_id_idx ON critic_document (received_by_id);
CREATE INDEX critic_document_status_id_idx ON critic_document (status, id);

-- What came stays as it came, whoever writes.
CREATE FUNCTION keep_critic_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.bytes, NEW.sha256, NEW.name, NEW.encoding, NEW.received_at)
    IS DISTINCT FROM (OLD.bytes, OLD.sha256, OLD.name, OLD.encoding, OLD.received_at) THEN
    RAISE EXCEPTION 'a document stays as it came' USING ERRCODE = 'check_violation', CONSTRAINT = 'critic_document_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER critic_document_kept BEFORE UPDATE ON critic_document
  FOR EACH ROW EXECUTE FUNCTION keep_critic_document();

-- The receipt: each cut by its rule and place, in UTF-16 units of the raw text.
CREATE TABLE document_cut (
  document_id integer NOT NULL REFERENCES critic_document (id) ON DELETE CASCADE ON UPDATE CASCADE,
  start integer NOT NULL CONSTRAINT document_cut_start CHECK (start >= 0),
  "end" integer NOT NULL,
  rule text NOT NULL,
  -- Where what it repeats remains; both null for what a pattern matched.
  remains_start integer,
  remains_end integer,
  restored_at timestamptz(3),
  restored_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT document_cut_pkey PRIMARY KEY (document_id, start),
  CONSTRAINT document_cut_end CHECK ("end" > start),
  CONSTRAINT document_cut_remains CHECK (num_nulls(remains_start, remains_end) IN (0, 2) AND remains_end > remains_start),
  CONSTRAINT document_cut_apart EXCLUDE USING gist (int4range(document_id, document_id, '[]') WITH =, int4range(start, "end") WITH &&)
);
CREATE INDEX document_cut_restored_by_id_idx ON document_cut (restored_by_id);

-- Each thing read, or said by an editor alone (nothing proposed), and what was decided about it.
CREATE TABLE document_field (
  document_id integer NOT NULL REFERENCES critic_document (id) ON DELETE CASCADE ON UPDATE CASCADE,
  name document_field_name NOT NULL,
  -- Among several of a name; 0 where there is one.
  position integer NOT NULL CONSTRAINT document_field_position CHECK (position >= 0),
  proposed jsonb,
  confidence double precision NOT NULL CONSTRAINT document_field_confidence CHECK (confidence BETWEEN 0 AND 1),
  start integer,
  "end" integer,
  decision field_decision,
  -- What counts once it is decided; null where it is rejected.
  value jsonb,
  decided_at timestamptz(3),
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT document_field_pkey PRIMARY KEY (document_id, name, position),
  CONSTRAINT document_field_place CHECK (num_nulls(start, "end") IN (0, 2) AND "end" >= start AND start >= 0),
  CONSTRAINT document_field_decided CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CONSTRAINT document_field_value CHECK ((value IS NULL) = (decision IS NULL OR decision = 'rejected')),
  CONSTRAINT document_field_accepted CHECK (decision IS DISTINCT FROM 'accepted' OR proposed IS NOT NULL)
);
CREATE INDEX document_field_decided_by_id_idx ON document_field (decided_by_id);

-- Words of the film that critics quote.
CREATE TABLE film_quote (
  id serial CONSTRAINT film_quote_pkey PRIMARY KEY,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  text text NOT NULL CONSTRAINT film_quote_text CHECK (char_length(btrim(text)) BETWEEN 1 AND 600),
  speaker text CONSTRAINT film_quote_speaker CHECK (char_length(btrim(speaker)) BETWEEN 1 AND 160),
  spoiler boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX film_quote_film_id_text_key ON film_quote (film_id, text);

CREATE TABLE film_quote_source (
  quote_id integer NOT NULL REFERENCES film_quote (id) ON DELETE CASCADE ON UPDATE CASCADE,
  source_id integer NOT NULL REFERENCES source (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT film_quote_source_pkey PRIMARY KEY (quote_id, source_id)
);
CREATE INDEX film_quote_source_source_id_idx ON film_quote_source (source_id);

-- What a source says of a film where the catalogue says otherwise, or did not say anything.
CREATE TABLE fact_claim (
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  fact claimed_fact NOT NULL,
  value text NOT NULL CONSTRAINT fact_claim_value CHECK (char_length(btrim(value)) BETWEEN 1 AND 300),
  source_id integer NOT NULL REFERENCES source (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fact_claim_pkey PRIMARY KEY (film_id, fact, source_id, value)
);
CREATE INDEX fact_claim_source_id_idx ON fact_claim (source_id);
