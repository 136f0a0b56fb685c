-- Films brought in by files: what each row said and what became of it, and the numbers films have elsewhere.
ALTER TYPE source_kind ADD VALUE 'import';

-- A source that is no film's is one by its kind and name.
CREATE UNIQUE INDEX source_of_no_film ON source (kind, code) WHERE film_id IS NULL;

-- What a film is called elsewhere, by number: nobody else is.
CREATE TABLE film_external_id (
  source text NOT NULL CONSTRAINT film_external_id_source CHECK (char_length(source) BETWEEN 1 AND 60),
  value text NOT NULL CONSTRAINT film_external_id_value CHECK (char_length(value) BETWEEN 1 AND 80),
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT film_external_id_pkey PRIMARY KEY (source, value)
);
CREATE INDEX film_external_id_film_id_idx ON film_external_id (film_id);

CREATE TABLE film_import (
  id serial CONSTRAINT film_import_pkey PRIMARY KEY,
  source_id integer NOT NULL REFERENCES source (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  -- Of the file.
  name text NOT NULL CONSTRAINT film_import_name CHECK (char_length(name) BETWEEN 1 AND 200),
  format text NOT NULL CONSTRAINT film_import_format CHECK (format IN ('csv', 'json')),
  encoding text NOT NULL,
  bytes integer NOT NULL CONSTRAINT film_import_bytes CHECK (bytes > 0),
  columns text[] NOT NULL,
  mapping jsonb NOT NULL,
  currency text CONSTRAINT film_import_currency CHECK (currency ~ '^[A-Z]{3}$'),
  -- Of all its rows, in whatever order: the same file again is the same import.
  fingerprint text NOT NULL CONSTRAINT film_import_fingerprint CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  done_at timestamptz(3)
);
CREATE UNIQUE INDEX film_import_fingerprint_key ON film_import (fingerprint);
CREATE INDEX film_import_source_id_idx ON film_import (source_id);
CREATE INDEX film_import_by_id_idx ON film_import (by_id);
CREATE INDEX film_import_open ON film_import (id) WHERE done_at IS NULL;

CREATE TYPE import_row_state AS ENUM ('waiting', 'added', 'matched', 'unchanged', 'unsure', 'failed', 'decided');
CREATE TYPE import_row_outcome AS ENUM ('this', 'added', 'leftOut');

CREATE TABLE film_import_row (
  id serial CONSTRAINT film_import_row_pkey PRIMARY KEY,
  import_id integer NOT NULL REFERENCES film_import (id) ON DELETE CASCADE ON UPDATE CASCADE,
  number integer NOT NULL CONSTRAINT film_import_row_number CHECK (number > 0),
  state import_row_state NOT NULL DEFAULT 'waiting',
  raw jsonb NOT NULL,
  -- What was read of it; null where nothing could be.
  reading jsonb,
  fingerprint text NOT NULL CONSTRAINT film_import_row_fingerprint CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
  film_id integer REFERENCES film (id) ON DELETE SET NULL ON UPDATE CASCADE,
  candidates integer[] NOT NULL DEFAULT '{}',
  why text[] NOT NULL DEFAULT '{}',
  notes text[] NOT NULL DEFAULT '{}',
  outcome import_row_outcome,
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  decided_at timestamptz(3),
  CONSTRAINT film_import_row_said CHECK (state NOT IN ('unsure', 'failed') OR cardinality(why) > 0),
  CONSTRAINT film_import_row_read CHECK (reading IS NOT NULL OR state = 'failed'),
  -- Decided at once and wholly.
  CONSTRAINT film_import_row_decided CHECK ((state = 'decided') = (outcome IS NOT NULL) AND (outcome IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX film_import_row_import_id_number_key ON film_import_row (import_id, number);
CREATE INDEX film_import_row_import_id_state_number_idx ON film_import_row (import_id, state, number);
CREATE INDEX film_import_row_fingerprint_id_idx ON film_import_row (fingerprint, id);
CREATE INDEX film_import_row_film_id_idx ON film_import_row (film_id);
CREATE INDEX film_import_row_decided_by_id_idx ON film_import_row (decided_by_id);
