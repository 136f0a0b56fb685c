-- Members' stars.
CREATE TABLE rating (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  half_stars smallint NOT NULL CONSTRAINT rating_half_stars CHECK (half_stars BETWEEN 1 AND 10),
  rated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  exclusions integer NOT NULL DEFAULT 0 CONSTRAINT rating_exclusions CHECK (exclusions >= 0),
  CONSTRAINT rating_pkey PRIMARY KEY (member_id, film_id)
);
CREATE INDEX rating_film_id_idx ON rating (film_id);

-- What counts is decided here and nowhere else.
CREATE VIEW counted_rating AS
  SELECT member_id, film_id, half_stars, rated_at FROM rating WHERE exclusions = 0;

-- What changed since the last fold. Appended to and never waited for, so that a crowd can rate one film at once.
CREATE TABLE rating_change (
  id bigserial NOT NULL CONSTRAINT rating_change_pkey PRIMARY KEY,
  film_id integer NOT NULL,
  from_half_stars smallint,
  to_half_stars smallint,
  CONSTRAINT rating_change_something CHECK (from_half_stars IS DISTINCT FROM to_half_stars)
);
CREATE INDEX rating_change_film_id_idx ON rating_change (film_id);

-- The folded tally of a film: how many gave half a star, one, one and a half …
CREATE TABLE rating_tally (
  film_id integer NOT NULL CONSTRAINT rating_tally_pkey PRIMARY KEY
    REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  counts integer[] NOT NULL CONSTRAINT rating_tally_ten CHECK (array_length(counts, 1) = 10 AND 0 <= ALL (counts)),
  n integer NOT NULL DEFAULT 0,
  sum integer NOT NULL DEFAULT 0,
  rank double precision NOT NULL DEFAULT 0
);
CREATE INDEX rating_tally_rank ON rating_tally ((-rank), film_id) WHERE n > 0;

-- Whoever changes what counts, by whatever way, leaves a change to be folded.
CREATE FUNCTION note_rating_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before smallint := CASE WHEN TG_OP <> 'INSERT' AND OLD.exclusions = 0 THEN OLD.half_stars END;
  after smallint := CASE WHEN TG_OP <> 'DELETE' AND NEW.exclusions = 0 THEN NEW.half_stars END;
BEGIN
  IF before IS DISTINCT FROM after THEN
    INSERT INTO rating_change (film_id, from_half_stars, to_half_stars)
    VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.film_id ELSE NEW.film_id END, before, after);
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER rating_change AFTER INSERT OR UPDATE OR DELETE ON rating
  FOR EACH ROW EXECUTE FUNCTION note_rating_change();

-- A rating stays with its member and its film.
CREATE FUNCTION refuse_moved_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a rating stays with its film';
END
$$;
CREATE TRIGGER rating_stays BEFORE UPDATE OF film_id ON rating
  FOR EACH ROW WHEN (OLD.film_id <> NEW.film_id) EXECUTE FUNCTION refuse_moved_rating();

-- A film's ten counts as they are now: the tally, and what is not folded yet, in the snapshot of whoever asks.
CREATE FUNCTION rating_counts(film integer) RETURNS integer[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT array_agg((coalesce(folded.n, 0) + coalesce(changed.n, 0))::integer ORDER BY star)
  FROM generate_series(1, 10) AS star
  LEFT JOIN (
    SELECT u.star, u.n FROM rating_tally t, unnest(t.counts) WITH ORDINALITY AS u (n, star) WHERE t.film_id = film
  ) AS folded USING (star)
  LEFT JOIN (
    SELECT s.star, sum(s.n) AS n
    FROM rating_change c, LATERAL (VALUES (c.from_half_stars, -1), (c.to_half_stars, 1)) AS s (star, n)
    WHERE c.film_id = film AND s.star IS NOT NULL
    GROUP BY s.star
  ) AS changed USING (star)
$$;

-- All films together: the mean that lists draw towards, to one place so that it moves seldom.
CREATE TABLE rating_total (
  id smallint NOT NULL DEFAULT 1 CONSTRAINT rating_total_pkey PRIMARY KEY CONSTRAINT rating_total_one CHECK (id = 1),
  n bigint NOT NULL DEFAULT 0,
  sum bigint NOT NULL DEFAULT 0,
  mean double precision NOT NULL DEFAULT 5.5
);
INSERT INTO rating_total DEFAULT VALUES;

-- A film that goes takes its ratings out of the total.
CREATE FUNCTION forget_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE rating_total SET n = n - OLD.n, sum = sum - OLD.sum;
  RETURN NULL;
END
$$;
CREATE TRIGGER rating_tally_gone AFTER DELETE ON rating_tally FOR EACH ROW EXECUTE FUNCTION forget_tally();
