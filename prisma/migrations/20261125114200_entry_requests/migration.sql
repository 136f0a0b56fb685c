-- What critics, outlets and who speaks for them ask about an entry, and what editors answer.
ALTER TYPE case_cause ADD VALUE 'requested';
CREATE TYPE asker AS ENUM ('critic', 'outlet', 'onBehalf');
CREATE TYPE request_wish AS ENUM ('correction', 'removal');
CREATE TYPE entry_field AS ENUM ('headline', 'summary', 'score', 'published', 'link', 'names', 'other');
CREATE TYPE request_outcome AS ENUM ('corrected', 'removed', 'declined');

-- That an entry was corrected by hand: what stood there before.
CREATE TABLE critic_review_revision (
  id serial CONSTRAINT critic_review_revision_pkey PRIMARY KEY,
  review_id integer NOT NULL REFERENCES critic_review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  changed text[] NOT NULL CONSTRAINT critic_review_revision_changed CHECK (cardinality(changed) > 0),
  before jsonb NOT NULL
);
CREATE INDEX critic_review_revision_review_id_id_idx ON critic_review_revision (review_id, id DESC);
CREATE INDEX critic_review_revision_by_id_idx ON critic_review_revision (by_id);

CREATE TABLE entry_request (
  id serial CONSTRAINT entry_request_pkey PRIMARY KEY,
  case_id integer NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE ON UPDATE CASCADE,
  asker asker NOT NULL,
  wish request_wish NOT NULL,
  field entry_field,
  -- Forgotten a while after it was answered.
  name text CONSTRAINT entry_request_name CHECK (char_length(name) BETWEEN 1 AND 200),
  email text CONSTRAINT entry_request_email CHECK (char_length(email) BETWEEN 3 AND 254),
  explanation text NOT NULL CONSTRAINT entry_request_explanation CHECK (char_length(btrim(explanation)) BETWEEN 1 AND 2000),
  -- The entry as it stood when it was asked about.
  as_asked jsonb NOT NULL,
  -- The same form sent twice asks once.
  making_key uuid NOT NULL,
  token_hash bytea,
  confirmed_at timestamptz(3),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Null while it waits.
  answered_at timestamptz(3),
  CONSTRAINT entry_request_field CHECK ((wish = 'correction') = (field IS NOT NULL)),
  CONSTRAINT entry_request_contact CHECK (num_nulls(name, email) = 0 OR answered_at IS NOT NULL)
);
CREATE UNIQUE INDEX entry_request_making_key_key ON entry_request (making_key);
CREATE UNIQUE INDEX entry_request_token_hash_key ON entry_request (token_hash);
CREATE INDEX entry_request_case_id_idx ON entry_request (case_id);
CREATE INDEX entry_request_waiting ON entry_request (id) WHERE answered_at IS NULL;

CREATE TABLE entry_answer (
  id serial CONSTRAINT entry_answer_pkey PRIMARY KEY,
  request_id integer NOT NULL REFERENCES entry_request (id) ON DELETE CASCADE ON UPDATE CASCADE,
  outcome request_outcome NOT NULL,
  reason text NOT NULL CONSTRAINT entry_answer_reason CHECK (char_length(btrim(reason)) BETWEEN 1 AND 2000),
  decider decider NOT NULL,
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- The act that removed the entry, and what was changed in it.
  act_id integer REFERENCES moderation_act (id) ON DELETE SET NULL ON UPDATE CASCADE,
  revision_id integer REFERENCES critic_review_revision (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- That the act was taken back.
  undone_at timestamptz(3)
);
CREATE UNIQUE INDEX entry_answer_stands_once ON entry_answer (request_id) WHERE undone_at IS NULL;
CREATE INDEX entry_answer_request_id_idx ON entry_answer (request_id);
CREATE INDEX entry_answer_by_id_idx ON entry_answer (by_id);
CREATE INDEX entry_answer_act_id_idx ON entry_answer (act_id);
CREATE INDEX entry_answer_revision_id_idx ON entry_answer (revision_id);

-- Who wrote a review may have its entry removed by no rule of ours.
ALTER TABLE moderation_act
  DROP CONSTRAINT moderation_act_rule,
  ADD CONSTRAINT moderation_act_rule CHECK ((rule IS NULL) = (rule_version IS NULL)
    AND (rule IS NOT NULL OR kind IN ('dismiss', 'approve', 'restore')
      OR (kind = 'remove' AND subject_kind = 'criticReview'))),
  DROP CONSTRAINT moderation_act_reason,
  ADD CONSTRAINT moderation_act_reason CHECK (char_length(reason) BETWEEN 1 AND 2000);
