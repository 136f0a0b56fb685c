-- What members mean to see, and who may look at what they keep.
CREATE TYPE visibility AS ENUM ('everybody', 'followers', 'onlyMe');
ALTER TABLE member
  ADD COLUMN diary_visibility visibility NOT NULL DEFAULT 'everybody',
  ADD COLUMN watchlist_visibility visibility NOT NULL DEFAULT 'everybody';

CREATE TABLE watchlist_film (
  id serial NOT NULL,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT watchlist_film_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX watchlist_once ON watchlist_film (member_id, film_id);
CREATE INDEX watchlist_of_member ON watchlist_film (member_id, id DESC);
CREATE INDEX watchlist_film_film_id_idx ON watchlist_film (film_id);

-- Who has seen a film need not mean to any more, however they came to say so. Whoever puts it there again means it.
CREATE FUNCTION leave_watchlist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM watchlist_film WHERE member_id = NEW.member_id AND film_id = NEW.film_id;
  IF FOUND THEN
    PERFORM pg_notify('balcony_tags', 'member:' || NEW.member_id);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER seen_film_leaves_watchlist AFTER INSERT ON seen_film FOR EACH ROW EXECUTE FUNCTION leave_watchlist();
CREATE TRIGGER rating_leaves_watchlist AFTER INSERT ON rating FOR EACH ROW EXECUTE FUNCTION leave_watchlist();
CREATE TRIGGER review_leaves_watchlist AFTER INSERT ON review FOR EACH ROW EXECUTE FUNCTION leave_watchlist();
