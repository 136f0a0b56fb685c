-- What members are asked to keep to, as it read when. Only ever added to: every act names the words of its day.
CREATE TABLE guideline (
  rule rule NOT NULL,
  version integer NOT NULL CONSTRAINT guideline_version CHECK (version >= 1),
  text text NOT NULL CONSTRAINT guideline_text CHECK (char_length(btrim(text)) BETWEEN 5 AND 500),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  since timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT guideline_pkey PRIMARY KEY (rule, version)
);
CREATE INDEX guideline_by_id_idx ON guideline (by_id);
INSERT INTO guideline (rule, version, text) VALUES
  ('film', 1, 'Write about the film. Disagree with the review, not with the person.'),
  ('release', 1, 'Judge a film once it could be seen.'),
  ('people', 1, 'No harassment: nobody is threatened, hounded or exposed here.'),
  ('hate', 1, 'No hatred of people for what they are.'),
  ('spoilers', 1, 'Mark spoilers.'),
  ('spam', 1, 'No advertising, and no text posted only to be found or to be many.'),
  ('quoting', 1, 'Write your own words, and name whom you quote.'),
  ('law', 1, 'Nothing unlawful.');
CREATE FUNCTION refuse_changed_guideline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a guideline is never changed: write its next version' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER guideline_only_added_to BEFORE UPDATE OF rule, version, text, since OR DELETE ON guideline
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_guideline();

CREATE TYPE subject_kind AS ENUM ('review', 'comment', 'criticReview', 'list', 'profile');
CREATE TYPE report_reason AS ENUM
  ('spoiler', 'spam', 'harassment', 'hate', 'offTopic', 'early', 'plagiarism', 'illegal', 'other');
CREATE TYPE case_cause AS ENUM ('reports', 'held', 'flagged', 'resubmitted');
CREATE TYPE report_outcome AS ENUM ('agreed', 'disagreed', 'ignored');
CREATE TYPE act_kind AS ENUM ('dismiss', 'warn', 'hide', 'hold', 'approve', 'markSpoiler', 'askEdit', 'remove',
  'removeEverything', 'exclude', 'silence', 'suspend', 'restore');
CREATE TYPE decider AS ENUM ('automatic', 'moderator', 'editor', 'administrator');

-- One thing that waits to be looked at, with why. While it is open there is one for a thing; later ones are new cases.
CREATE TABLE moderation_case (
  id serial CONSTRAINT moderation_case_pkey PRIMARY KEY,
  subject_kind subject_kind NOT NULL,
  subject_id integer NOT NULL,
  cause case_cause NOT NULL,
  -- Whose it is; null of a critic's review, and once they are gone.
  author_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  film_id integer REFERENCES film (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- The text as it was when the case was opened: what is decided about even where it was changed since.
  as_reported jsonb NOT NULL,
  opened_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  closed_at timestamptz(3),
  -- derived by the database: the sum of its reports' weights
  weight double precision NOT NULL DEFAULT 0,
  claimed_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  claimed_until timestamptz(3)
);
CREATE UNIQUE INDEX moderation_case_open_once ON moderation_case (subject_kind, subject_id) WHERE closed_at IS NULL;
CREATE INDEX moderation_case_queue ON moderation_case (weight DESC, opened_at, id) WHERE closed_at IS NULL;
CREATE INDEX moderation_case_subject ON moderation_case (subject_kind, subject_id, id);
CREATE INDEX moderation_case_author_id_id_idx ON moderation_case (author_id, id);
CREATE INDEX moderation_case_film_id_idx ON moderation_case (film_id) WHERE film_id IS NOT NULL;
CREATE INDEX moderation_case_claimed_by_id_idx ON moderation_case (claimed_by_id) WHERE claimed_by_id IS NOT NULL;

-- What somebody says of a thing. Who has no account leaves a name and an address instead.
CREATE TABLE report (
  id serial CONSTRAINT report_pkey PRIMARY KEY,
  case_id integer NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE ON UPDATE CASCADE,
  reporter_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  contact_name text CONSTRAINT report_contact_name CHECK (char_length(contact_name) BETWEEN 1 AND 200),
  contact_email text CONSTRAINT report_contact_email CHECK (char_length(contact_email) BETWEEN 3 AND 254),
  -- The same form sent twice reports once.
  making_key uuid,
  reason report_reason NOT NULL,
  explanation text CONSTRAINT report_explanation CHECK (char_length(explanation) BETWEEN 1 AND 2000),
  weight double precision NOT NULL CONSTRAINT report_weight CHECK (weight >= 0),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Null while its case is open.
  outcome report_outcome,
  CONSTRAINT report_explained CHECK (reason NOT IN ('illegal', 'other') OR explanation IS NOT NULL)
);
CREATE UNIQUE INDEX report_once ON report (case_id, reporter_id) WHERE reporter_id IS NOT NULL;
CREATE UNIQUE INDEX report_once_by_address ON report (case_id, lower(contact_email)) WHERE contact_email IS NOT NULL;
CREATE UNIQUE INDEX report_making_key_key ON report (making_key);
CREATE INDEX report_reporter_id_id_idx ON report (reporter_id, id DESC);

CREATE FUNCTION weigh_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE moderation_case SET weight = (SELECT coalesce(sum(weight), 0) FROM report WHERE case_id = NEW.case_id)
    WHERE id = NEW.case_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER report_weighs AFTER INSERT OR UPDATE OF weight ON report FOR EACH ROW EXECUTE FUNCTION weigh_case();

-- What moderators tell each other about a case.
CREATE TABLE case_note (
  id serial CONSTRAINT case_note_pkey PRIMARY KEY,
  case_id integer NOT NULL REFERENCES moderation_case (id) ON DELETE CASCADE ON UPDATE CASCADE,
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  text text NOT NULL CONSTRAINT case_note_text CHECK (char_length(btrim(text)) BETWEEN 1 AND 2000),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX case_note_case_id_id_idx ON case_note (case_id, id);
CREATE INDEX case_note_by_id_idx ON case_note (by_id);

-- What was decided: who, about what and whom, by which rule as it read, why, when. What it did stands in the rows of
-- removal, exclusion, spoiler_mark and restriction that name it, so that undoing it takes back just that.
CREATE TABLE moderation_act (
  id serial CONSTRAINT moderation_act_pkey PRIMARY KEY,
  kind act_kind NOT NULL,
  case_id integer REFERENCES moderation_case (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- The act it was part of: removing everything of a member removes each thing.
  parent_id integer REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  subject_kind subject_kind NOT NULL,
  subject_id integer NOT NULL,
  member_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  decider decider NOT NULL,
  actor_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  rule rule,
  rule_version integer,
  reason text CONSTRAINT moderation_act_reason CHECK (char_length(reason) BETWEEN 10 AND 2000),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- When it ends by itself; null is never.
  until timestamptz(3),
  -- What it takes back. One act takes back another once.
  undoes_id integer REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  undone_at timestamptz(3),
  CONSTRAINT moderation_act_rule_rule_version_fkey FOREIGN KEY (rule, rule_version) REFERENCES guideline (rule, version) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT moderation_act_rule CHECK ((rule IS NULL) = (rule_version IS NULL)
    AND (rule IS NOT NULL OR kind IN ('dismiss', 'approve', 'restore'))),
  CONSTRAINT moderation_act_says_why CHECK (reason IS NOT NULL OR kind IN ('dismiss', 'approve', 'restore')),
  CONSTRAINT moderation_act_automatic CHECK (decider <> 'automatic' OR actor_id IS NULL),
  CONSTRAINT moderation_act_not_own CHECK (actor_id <> member_id)
);
CREATE UNIQUE INDEX moderation_act_undoes_id_key ON moderation_act (undoes_id);
CREATE INDEX moderation_act_case_id_idx ON moderation_act (case_id);
CREATE INDEX moderation_act_parent_id_idx ON moderation_act (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX moderation_act_member_id_id_idx ON moderation_act (member_id, id DESC);
CREATE INDEX moderation_act_actor_id_idx ON moderation_act (actor_id);
CREATE INDEX moderation_act_subject ON moderation_act (subject_kind, subject_id, id);
CREATE INDEX moderation_act_rule_rule_version_idx ON moderation_act (rule, rule_version);

-- That an act keeps a thing from everybody but its author. The thing counts those that stand.
CREATE TABLE removal (
  act_id integer NOT NULL REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  subject_kind subject_kind NOT NULL,
  subject_id integer NOT NULL,
  undone_at timestamptz(3),
  CONSTRAINT removal_pkey PRIMARY KEY (act_id)
);
CREATE INDEX removal_of ON removal (subject_kind, subject_id) WHERE undone_at IS NULL;
ALTER TABLE film_list ADD COLUMN removals integer NOT NULL DEFAULT 0 CONSTRAINT film_list_removals CHECK (removals >= 0);
ALTER TABLE critic_review ADD COLUMN removals integer NOT NULL DEFAULT 0 CONSTRAINT critic_review_removals CHECK (removals >= 0);
ALTER TABLE member ADD COLUMN profile_removals integer NOT NULL DEFAULT 0 CONSTRAINT member_profile_removals CHECK (profile_removals >= 0);
CREATE FUNCTION count_removal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  change integer := CASE WHEN TG_OP = 'INSERT' THEN 1
    WHEN (OLD.undone_at IS NULL) = (NEW.undone_at IS NULL) THEN 0
    WHEN NEW.undone_at IS NULL THEN 1 ELSE -1 END;
BEGIN
  IF change = 0 THEN RETURN NULL; END IF;
  CASE NEW.subject_kind
    WHEN 'review' THEN UPDATE review SET removals = removals + change WHERE id = NEW.subject_id;
    WHEN 'comment' THEN UPDATE comment SET removals = removals + change WHERE id = NEW.subject_id;
    WHEN 'criticReview' THEN UPDATE critic_review SET removals = removals + change WHERE id = NEW.subject_id;
    WHEN 'list' THEN UPDATE film_list SET removals = removals + change WHERE id = NEW.subject_id;
    WHEN 'profile' THEN UPDATE member SET profile_removals = profile_removals + change WHERE id = NEW.subject_id;
  END CASE;
  RETURN NULL;
END
$$;
CREATE TRIGGER removal_counted AFTER INSERT OR UPDATE ON removal FOR EACH ROW EXECUTE FUNCTION count_removal();

-- That an act keeps a member's stars for a film from counting, also the stars they give it later.
CREATE TABLE exclusion (
  act_id integer NOT NULL REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  undone_at timestamptz(3),
  CONSTRAINT exclusion_pkey PRIMARY KEY (act_id, member_id, film_id)
);
CREATE INDEX exclusion_of ON exclusion (member_id, film_id) WHERE undone_at IS NULL;
CREATE INDEX exclusion_film_id_idx ON exclusion (film_id);
-- Rating and excluding at once agree on who was first: who rates shares the member's row, who excludes holds it alone.
CREATE FUNCTION count_exclusion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM member WHERE id = NEW.member_id FOR UPDATE;
  UPDATE rating SET exclusions = (SELECT count(*) FROM exclusion e
      WHERE e.member_id = NEW.member_id AND e.film_id = NEW.film_id AND e.undone_at IS NULL)
    WHERE member_id = NEW.member_id AND film_id = NEW.film_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER exclusion_counted AFTER INSERT OR UPDATE ON exclusion FOR EACH ROW EXECUTE FUNCTION count_exclusion();
CREATE FUNCTION exclude_new_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM member WHERE id = NEW.member_id FOR KEY SHARE;
  SELECT count(*) INTO NEW.exclusions FROM exclusion e
    WHERE e.member_id = NEW.member_id AND e.film_id = NEW.film_id AND e.undone_at IS NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER rating_excluded BEFORE INSERT ON rating FOR EACH ROW EXECUTE FUNCTION exclude_new_rating();

-- That an act hides a passage, or with no words all of it, as a spoiler. What is cooked is cooked with these.
CREATE TABLE spoiler_mark (
  act_id integer NOT NULL REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  subject_kind subject_kind NOT NULL CONSTRAINT spoiler_mark_of_prose CHECK (subject_kind IN ('review', 'comment')),
  subject_id integer NOT NULL,
  passage text CONSTRAINT spoiler_mark_passage CHECK (char_length(passage) BETWEEN 1 AND 20000),
  undone_at timestamptz(3),
  CONSTRAINT spoiler_mark_pkey PRIMARY KEY (act_id)
);
CREATE INDEX spoiler_mark_of ON spoiler_mark (subject_kind, subject_id) WHERE undone_at IS NULL;

ALTER TABLE restriction
  ADD COLUMN rule_version integer,
  ADD COLUMN act_id integer REFERENCES moderation_act (id) ON DELETE SET NULL ON UPDATE CASCADE;
UPDATE restriction SET rule_version = 1;
ALTER TABLE restriction ALTER COLUMN rule_version SET NOT NULL,
  ADD CONSTRAINT restriction_rule_rule_version_fkey FOREIGN KEY (rule, rule_version) REFERENCES guideline (rule, version) ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE INDEX restriction_act_id_idx ON restriction (act_id);
CREATE INDEX restriction_rule_rule_version_idx ON restriction (rule, rule_version);

-- The one objection to an act by whom it concerns.
CREATE TYPE appeal_outcome AS ENUM ('upheld', 'rejected');
CREATE TABLE appeal (
  id serial CONSTRAINT appeal_pkey PRIMARY KEY,
  act_id integer NOT NULL REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  text text NOT NULL CONSTRAINT appeal_text CHECK (char_length(btrim(text)) BETWEEN 1 AND 2000),
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Upheld is the appeal, not the act.
  outcome appeal_outcome,
  decided_at timestamptz(3),
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  reason text CONSTRAINT appeal_reason CHECK (char_length(reason) BETWEEN 10 AND 2000),
  CONSTRAINT appeal_decided CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (reason IS NULL))
);
CREATE UNIQUE INDEX appeal_act_id_key ON appeal (act_id);
CREATE INDEX appeal_member_id_idx ON appeal (member_id);
CREATE INDEX appeal_decided_by_id_idx ON appeal (decided_by_id);
CREATE INDEX appeal_waiting ON appeal (at) WHERE outcome IS NULL;
