-- On which days members saw which films.
CREATE TABLE diary_entry (
  id serial NOT NULL,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  seen_on date NOT NULL,
  is_rewatch boolean NOT NULL DEFAULT false,
  raw text,
  cooked jsonb,
  follows_review boolean NOT NULL DEFAULT false,
  CONSTRAINT diary_entry_pkey PRIMARY KEY (id),
  CONSTRAINT diary_entry_after_the_first_film CHECK (seen_on >= '1888-01-01'),
  CONSTRAINT diary_entry_note CHECK ((raw IS NULL) = (cooked IS NULL) AND char_length(raw) BETWEEN 1 AND 1000),
  -- What somebody wrote themselves is theirs, whatever becomes of the review.
  CONSTRAINT diary_entry_of_review CHECK (NOT follows_review OR raw IS NULL)
);
CREATE UNIQUE INDEX diary_once ON diary_entry (member_id, film_id, seen_on);
CREATE INDEX diary_of_member ON diary_entry (member_id, seen_on DESC, id DESC);
CREATE INDEX diary_entry_film_id_idx ON diary_entry (film_id);

CREATE TRIGGER diary_entry_leaves_watchlist AFTER INSERT ON diary_entry FOR EACH ROW EXECUTE FUNCTION leave_watchlist();

CREATE OR REPLACE VIEW has_seen AS
  SELECT member_id, film_id FROM seen_film
  UNION SELECT member_id, film_id FROM rating
  UNION SELECT member_id, film_id FROM review
  UNION SELECT member_id, film_id FROM diary_entry;

-- The day in a review is a day in the diary, and moves with it until its author changes the entry by hand. An entry
-- of that day that was there before is left as it is.
CREATE FUNCTION keep_diary_in_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.seen_on IS NOT DISTINCT FROM NEW.seen_on THEN RETURN NULL; END IF;
    DELETE FROM diary_entry
      WHERE member_id = OLD.member_id AND film_id = OLD.film_id AND seen_on = OLD.seen_on AND follows_review;
  END IF;
  INSERT INTO diary_entry (member_id, film_id, seen_on, is_rewatch, follows_review)
    SELECT NEW.member_id, NEW.film_id, NEW.seen_on, EXISTS (
      SELECT FROM diary_entry WHERE member_id = NEW.member_id AND film_id = NEW.film_id AND seen_on < NEW.seen_on), true
    WHERE NEW.seen_on IS NOT NULL
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER review_keeps_diary AFTER INSERT OR UPDATE OF seen_on ON review
  FOR EACH ROW EXECUTE FUNCTION keep_diary_in_step();

INSERT INTO diary_entry (member_id, film_id, seen_on, follows_review)
  SELECT member_id, film_id, seen_on, true FROM review WHERE seen_on >= '1888-01-01';
