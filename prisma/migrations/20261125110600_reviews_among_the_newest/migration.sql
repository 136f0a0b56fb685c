-- What was withdrawn and is written anew comes among the newest again: lists go by a number of its own, which a
-- review takes when it is posted, and anew when it is written anew. Edits and taking back a withdrawal leave it.
ALTER TABLE review ADD COLUMN published integer;
UPDATE review r SET published = o.place FROM (
  SELECT id, row_number() OVER (ORDER BY posted_at, id) AS place FROM review) o WHERE o.id = r.id;
CREATE SEQUENCE review_published_seq AS integer OWNED BY review.published;
SELECT setval('review_published_seq', coalesce(max(published), 0) + 1, false) FROM review;
ALTER TABLE review ALTER COLUMN published SET NOT NULL,
  ALTER COLUMN published SET DEFAULT nextval('review_published_seq');
CREATE UNIQUE INDEX review_published ON review (published);
DROP INDEX review_newest, review_of_member;
CREATE INDEX review_of_member ON review (member_id, published DESC);

ALTER TABLE review_card ADD COLUMN published integer NOT NULL DEFAULT 0;
UPDATE review_card c SET published = r.published FROM review r WHERE r.id = c.review_id;
DROP INDEX review_card_newest, review_card_language_newest;
CREATE INDEX review_card_published ON review_card (published);
CREATE INDEX review_card_newest ON review_card (film_id, published);
CREATE INDEX review_card_language_newest ON review_card (film_id, language, published);

ALTER TABLE review_card_chip ADD COLUMN published integer NOT NULL DEFAULT 0;
UPDATE review_card_chip c SET published = r.published FROM review r WHERE r.id = c.review_id;
DROP INDEX review_card_chip_newest;
CREATE INDEX review_card_chip_newest ON review_card_chip (film_id, aspect, polarity, published);

CREATE OR REPLACE VIEW public_review AS SELECT * FROM review WHERE withdrawn_at IS NULL AND removals = 0;

CREATE OR REPLACE FUNCTION freshen_review_card(of_member integer, of_film integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  now_is record;
  card integer;
BEGIN
  PERFORM pg_advisory_xact_lock(of_member, of_film);
  SELECT c.review_id INTO card FROM review r JOIN review_card c ON c.review_id = r.id
    WHERE r.member_id = of_member AND r.film_id = of_film;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT p.language, p.helpfulness, p.yes, p.published, s.half_stars,
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
      yes = now_is.yes, yes_before = now_is.yes_before, published = now_is.published, lists = now_is.lists
    WHERE review_id = card
      AND (half_stars, language, helpfulness, yes, yes_before, published, lists) IS DISTINCT FROM
        (now_is.half_stars, now_is.language, now_is.helpfulness, now_is.yes, now_is.yes_before::integer,
          now_is.published, now_is.lists);
  DELETE FROM review_card_chip k WHERE k.review_id = card AND NOT EXISTS (
    SELECT FROM review_chip h WHERE h.review_id = card AND h.aspect = k.aspect AND h.polarity = k.polarity);
  INSERT INTO review_card_chip AS k (review_id, aspect, polarity, film_id, half_stars, helpfulness, published)
    SELECT card, h.aspect, h.polarity, of_film, now_is.half_stars, now_is.helpfulness, now_is.published
      FROM review_chip h WHERE h.review_id = card
    ON CONFLICT (review_id, aspect) DO UPDATE SET half_stars = EXCLUDED.half_stars, helpfulness = EXCLUDED.helpfulness,
        published = EXCLUDED.published
      WHERE (k.half_stars, k.helpfulness, k.published) IS DISTINCT FROM
        (EXCLUDED.half_stars, EXCLUDED.helpfulness, EXCLUDED.published);
END
$$;

DROP TRIGGER review_on_card ON review;
CREATE CONSTRAINT TRIGGER review_on_card
  AFTER UPDATE OF withdrawn_at, removals, language, yes, helpfulness, helpful_since, published ON review
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_card_of();
