-- What a list prints of a public review, with all that lists order and narrow by, so that a page reads one index.
-- Its document is written by lib/reviews/reading/card.ts; the rest is kept in step here.
CREATE TABLE review_card (
  review_id integer NOT NULL CONSTRAINT review_card_pkey PRIMARY KEY
    REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL,
  document jsonb NOT NULL,
  half_stars smallint,
  language text,
  helpfulness double precision NOT NULL DEFAULT 0,
  yes integer NOT NULL DEFAULT 0,
  yes_before integer NOT NULL DEFAULT 0,
  lists text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX review_card_helpful ON review_card (film_id, helpfulness, review_id);
CREATE INDEX review_card_newest ON review_card (film_id, review_id);
CREATE INDEX review_card_stars ON review_card (film_id, half_stars, review_id);
CREATE INDEX review_card_stars_helpful ON review_card (film_id, half_stars, helpfulness, review_id);
CREATE INDEX review_card_language_helpful ON review_card (film_id, language, helpfulness, review_id);
CREATE INDEX review_card_language_newest ON review_card (film_id, language, review_id);
CREATE INDEX review_card_language_stars ON review_card (film_id, language, half_stars, review_id);

-- The same for lists by what a review says of an aspect.
CREATE TABLE review_card_chip (
  review_id integer NOT NULL REFERENCES review_card (review_id) ON DELETE CASCADE ON UPDATE CASCADE,
  aspect aspect NOT NULL,
  polarity polarity NOT NULL,
  film_id integer NOT NULL,
  half_stars smallint,
  helpfulness double precision NOT NULL,
  CONSTRAINT review_card_chip_pkey PRIMARY KEY (review_id, aspect)
);
CREATE INDEX review_card_chip_helpful ON review_card_chip (film_id, aspect, polarity, helpfulness, review_id);
CREATE INDEX review_card_chip_newest ON review_card_chip (film_id, aspect, polarity, review_id);
CREATE INDEX review_card_chip_stars ON review_card_chip (film_id, aspect, polarity, half_stars, review_id);

-- How many reviews each list of a film has, the list named as its address names it.
CREATE TABLE review_tally (
  film_id integer NOT NULL CONSTRAINT review_tally_pkey PRIMARY KEY
    REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  counts jsonb NOT NULL DEFAULT '{}'
);

CREATE FUNCTION tally_review_card() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  gone text[] := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE OLD.lists END;
  come text[] := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE NEW.lists END;
  of_film integer := CASE WHEN TG_OP = 'DELETE' THEN OLD.film_id ELSE NEW.film_id END;
BEGIN
  IF gone = come THEN RETURN NULL; END IF;
  INSERT INTO review_tally (film_id) SELECT id FROM film WHERE id = of_film ON CONFLICT DO NOTHING;
  UPDATE review_tally AS t SET counts = (
    SELECT coalesce(jsonb_object_agg(list, n), '{}')
    FROM (SELECT list, sum(n)::integer AS n
          FROM (SELECT key AS list, value::integer AS n FROM jsonb_each_text(t.counts)
                UNION ALL SELECT unnest(gone), -1 UNION ALL SELECT unnest(come), 1) AS each
          GROUP BY list HAVING sum(n) <> 0) AS summed)
  WHERE film_id = of_film;
  RETURN NULL;
END
$$;
CREATE TRIGGER review_card_tally AFTER INSERT OR DELETE OR UPDATE OF lists ON review_card
  FOR EACH ROW EXECUTE FUNCTION tally_review_card();

-- Brings a member's card of a film up to date with their stars, what readers answered and whether it is public.
-- One at a time for a member and film, also where card and stars come at once.
CREATE FUNCTION freshen_review_card(of_member integer, of_film integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  now_is record;
  card integer;
BEGIN
  PERFORM pg_advisory_xact_lock(of_member, of_film);
  SELECT c.review_id INTO card FROM review r JOIN review_card c ON c.review_id = r.id
    WHERE r.member_id = of_member AND r.film_id = of_film;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT p.language, p.helpfulness, p.yes, s.half_stars,
    CASE WHEN p.helpful_since = 1 THEN 0 ELSE
      (SELECT count(*) FROM helpful_answer a WHERE a.review_id = p.id AND a.is_yes AND a.revision < p.helpful_since)
    END AS yes_before,
    ARRAY['all'] || CASE WHEN p.language IS NULL THEN '{}' ELSE ARRAY['language/' || p.language] END
      || CASE WHEN s.half_stars IS NULL THEN '{}' ELSE ARRAY['stars/' || s.half_stars] END
      || array(SELECT 'aspect/' || aspect || '-' || polarity FROM review_chip h WHERE h.review_id = p.id ORDER BY aspect)
      AS lists
    INTO now_is
    FROM public_review p LEFT JOIN counted_rating s ON s.member_id = of_member AND s.film_id = of_film
    WHERE p.id = card;
  IF NOT FOUND THEN
    DELETE FROM review_card WHERE review_id = card;
    RETURN;
  END IF;
  UPDATE review_card SET half_stars = now_is.half_stars, language = now_is.language, helpfulness = now_is.helpfulness,
      yes = now_is.yes, yes_before = now_is.yes_before, lists = now_is.lists
    WHERE review_id = card
      AND (half_stars, language, helpfulness, yes, yes_before, lists) IS DISTINCT FROM
        (now_is.half_stars, now_is.language, now_is.helpfulness, now_is.yes, now_is.yes_before::integer, now_is.lists);
  DELETE FROM review_card_chip k WHERE k.review_id = card AND NOT EXISTS (
    SELECT FROM review_chip h WHERE h.review_id = card AND h.aspect = k.aspect AND h.polarity = k.polarity);
  INSERT INTO review_card_chip AS k (review_id, aspect, polarity, film_id, half_stars, helpfulness)
    SELECT card, h.aspect, h.polarity, of_film, now_is.half_stars, now_is.helpfulness FROM review_chip h WHERE h.review_id = card
    ON CONFLICT (review_id, aspect) DO UPDATE SET half_stars = EXCLUDED.half_stars, helpfulness = EXCLUDED.helpfulness
      WHERE (k.half_stars, k.helpfulness) IS DISTINCT FROM (EXCLUDED.half_stars, EXCLUDED.helpfulness);
END
$$;

-- At the end of the transaction, after all it locks, so that nobody waits in a circle.
CREATE FUNCTION freshen_card_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM freshen_review_card(OLD.member_id, OLD.film_id);
  ELSE
    PERFORM freshen_review_card(NEW.member_id, NEW.film_id);
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER rating_on_card AFTER INSERT OR UPDATE OR DELETE ON rating
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_card_of();
CREATE CONSTRAINT TRIGGER review_on_card
  AFTER UPDATE OF withdrawn_at, removals, language, yes, helpfulness, helpful_since ON review
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_card_of();

CREATE FUNCTION freshen_own_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM freshen_review_card(member_id, film_id) FROM review WHERE id = NEW.review_id;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER review_card_new AFTER INSERT ON review_card
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_own_card();
-- A member's new name changes every card of theirs, and nothing that lists go by.
CREATE CONSTRAINT TRIGGER review_card_changed AFTER UPDATE OF document ON review_card
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.document - 'author' IS DISTINCT FROM NEW.document - 'author')
  EXECUTE FUNCTION freshen_own_card();
