-- What members say to a film, a critic's review or a member's review, and to each other.
CREATE TABLE comment (
  id serial CONSTRAINT comment_pkey PRIMARY KEY,
  film_id integer REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  critic_review_id integer REFERENCES critic_review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  review_id integer REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- The one of these three, as lists and counts name it. This and the path are written below, by the database itself.
  about text NOT NULL DEFAULT '',
  path integer[] NOT NULL DEFAULT '{}',
  -- What was answered stays as long as its answers do: a row that was answered cannot be deleted, whoever comes first.
  answers_id integer REFERENCES comment (id) ON DELETE NO ACTION ON UPDATE NO ACTION,
  member_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  posting_key uuid,
  raw text,
  cooked jsonb,
  whole_spoiler boolean NOT NULL DEFAULT false,
  posted_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_at timestamptz(3),
  edits integer NOT NULL DEFAULT 0 CONSTRAINT comment_edits CHECK (edits >= 0),
  deleted_at timestamptz(3),
  removals integer NOT NULL DEFAULT 0 CONSTRAINT comment_removals CHECK (removals >= 0),
  answers integer NOT NULL DEFAULT 0 CONSTRAINT comment_answers CHECK (answers >= 0),
  yes integer NOT NULL DEFAULT 0 CONSTRAINT comment_yes CHECK (yes >= 0),
  no integer NOT NULL DEFAULT 0 CONSTRAINT comment_no CHECK (no >= 0),
  helpfulness double precision NOT NULL DEFAULT 0 CONSTRAINT comment_helpfulness CHECK (helpfulness BETWEEN 0 AND 1),
  CONSTRAINT comment_one_subject CHECK (num_nonnulls(film_id, critic_review_id, review_id) = 1),
  CONSTRAINT comment_place CHECK (cardinality(path) BETWEEN 1 AND 3 AND path[cardinality(path)] = id
    AND (answers_id IS NULL) = (cardinality(path) = 1)),
  -- Of a deleted one no word is left, nor need it be known any more whose it was.
  CONSTRAINT comment_text CHECK (CASE WHEN deleted_at IS NULL
    THEN raw IS NOT NULL AND char_length(raw) BETWEEN 1 AND 5000 AND cooked IS NOT NULL AND member_id IS NOT NULL
    ELSE raw IS NULL AND cooked IS NULL END)
);
CREATE UNIQUE INDEX comment_posting_key ON comment (member_id, posting_key);
-- The same words of one member in the same place are one comment, also from two tabs.
CREATE UNIQUE INDEX comment_said_once ON comment (member_id, about, coalesce(answers_id, 0), md5(raw)) WHERE deleted_at IS NULL;
CREATE INDEX comment_newest ON comment (about, id) WHERE answers_id IS NULL;
CREATE INDEX comment_helpful ON comment (about, helpfulness, id) WHERE answers_id IS NULL;
CREATE INDEX comment_thread ON comment (path);
CREATE INDEX comment_answers_id_idx ON comment (answers_id);
CREATE INDEX comment_of_member ON comment (member_id, id);
CREATE INDEX comment_film_id_idx ON comment (film_id) WHERE film_id IS NOT NULL;
CREATE INDEX comment_critic_review_id_idx ON comment (critic_review_id) WHERE critic_review_id IS NOT NULL;
CREATE INDEX comment_review_id_idx ON comment (review_id) WHERE review_id IS NOT NULL;

-- An answer is about what its thread is about, and stands below what it answers; in the fourth row and deeper beside it.
CREATE FUNCTION place_comment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  answered comment;
BEGIN
  IF NEW.answers_id IS NOT NULL THEN
    SELECT * INTO STRICT answered FROM comment WHERE id = NEW.answers_id;
    NEW.film_id := answered.film_id;
    NEW.critic_review_id := answered.critic_review_id;
    NEW.review_id := answered.review_id;
  END IF;
  NEW.path := answered.path[1:2] || NEW.id;
  NEW.about := CASE WHEN NEW.film_id IS NOT NULL THEN 'film/' || NEW.film_id
    WHEN NEW.critic_review_id IS NOT NULL THEN 'critic-review/' || NEW.critic_review_id
    ELSE coalesce('review/' || NEW.review_id, '') END;
  RETURN NEW;
END
$$;
CREATE TRIGGER comment_placed BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION place_comment();

-- Which comments everybody may read is decided here and nowhere else.
CREATE VIEW open_comment AS
  SELECT c.* FROM comment c
  WHERE c.deleted_at IS NULL AND c.removals = 0
    AND (c.review_id IS NULL OR EXISTS (SELECT FROM public_review r WHERE r.id = c.review_id))
    AND (c.critic_review_id IS NULL OR EXISTS (
      SELECT FROM critic_review r WHERE r.id = c.critic_review_id AND r.status = 'published'));

-- How many stand under each thing, and beneath the first of each thread; also on the cards that lists print.
CREATE TABLE comment_tally (
  about text CONSTRAINT comment_tally_pkey PRIMARY KEY,
  comments integer NOT NULL DEFAULT 0 CONSTRAINT comment_tally_comments CHECK (comments >= 0)
);
ALTER TABLE review_card ADD COLUMN comments integer NOT NULL DEFAULT 0;
ALTER TABLE critic_review_card ADD COLUMN comments integer NOT NULL DEFAULT 0;

-- First the thread, then the tally, then the card: so nobody waits in a circle.
CREATE FUNCTION tally_comment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  it comment := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  change integer := CASE WHEN TG_OP <> 'DELETE' AND NEW.deleted_at IS NULL AND NEW.removals = 0 THEN 1 ELSE 0 END
    - CASE WHEN TG_OP <> 'INSERT' AND OLD.deleted_at IS NULL AND OLD.removals = 0 THEN 1 ELSE 0 END;
  now_are integer;
BEGIN
  IF change = 0 THEN RETURN NULL; END IF;
  IF it.answers_id IS NOT NULL THEN
    UPDATE comment SET answers = answers + change WHERE id = it.path[1];
  END IF;
  INSERT INTO comment_tally AS t (about, comments) VALUES (it.about, greatest(change, 0))
    ON CONFLICT (about) DO UPDATE SET comments = t.comments + change RETURNING comments INTO now_are;
  IF it.review_id IS NOT NULL THEN
    UPDATE review_card SET comments = now_are WHERE review_id = it.review_id;
  ELSIF it.critic_review_id IS NOT NULL THEN
    UPDATE critic_review_card SET comments = now_are WHERE review_id = it.critic_review_id;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER comment_tallied AFTER INSERT OR DELETE OR UPDATE OF deleted_at, removals ON comment
  FOR EACH ROW EXECUTE FUNCTION tally_comment();

CREATE FUNCTION count_on_new_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT comments INTO NEW.comments FROM comment_tally WHERE about = TG_ARGV[0] || NEW.review_id FOR SHARE;
  NEW.comments := coalesce(NEW.comments, 0);
  RETURN NEW;
END
$$;
CREATE TRIGGER review_card_comments BEFORE INSERT ON review_card
  FOR EACH ROW EXECUTE FUNCTION count_on_new_card('review/');
CREATE TRIGGER critic_review_card_comments BEFORE INSERT ON critic_review_card
  FOR EACH ROW EXECUTE FUNCTION count_on_new_card('critic-review/');

-- Who leaves takes their words along; what others answered stays.
CREATE FUNCTION take_comments_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE comment SET deleted_at = now(), raw = NULL, cooked = NULL WHERE member_id = OLD.id AND deleted_at IS NULL;
  RETURN OLD;
END
$$;
CREATE TRIGGER member_takes_comments BEFORE DELETE ON member
  FOR EACH ROW EXECUTE FUNCTION take_comments_along();

-- Whether a comment was of use to somebody: one answer each, never the author's.
CREATE TABLE comment_helpful_answer (
  comment_id integer NOT NULL REFERENCES comment (id) ON DELETE CASCADE ON UPDATE CASCADE,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  is_yes boolean NOT NULL,
  answered_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT comment_helpful_answer_pkey PRIMARY KEY (comment_id, member_id)
);
CREATE INDEX comment_helpful_answer_member_id_idx ON comment_helpful_answer (member_id);
CREATE FUNCTION refuse_own_comment_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT member_id FROM comment WHERE id = NEW.comment_id) = NEW.member_id THEN
    RAISE EXCEPTION 'nobody answers for their own comment' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_helpful_answer_not_own';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER comment_helpful_answer_not_own BEFORE INSERT OR UPDATE ON comment_helpful_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_own_comment_answer();
