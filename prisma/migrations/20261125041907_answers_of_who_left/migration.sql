-- The same as lib/scores/wilson.ts; a test holds the two together.
CREATE FUNCTION wilson_lower_bound(yes integer, no integer) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n = 0 THEN 0 ELSE greatest(0, (yes / n + z * z / (2 * n)
      - z * sqrt((yes / n * (1 - yes / n) + z * z / (4 * n)) / n)) / (1 + z * z / n)) END
  FROM (SELECT (yes + no)::double precision AS n, 1.96::double precision AS z) AS given
$$;

-- Who leaves takes their answers along, and what was counted of them. At the end of the transaction, after all it
-- locks; an answer that its author takes back is counted by the verb.
CREATE FUNCTION forget_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  answered record;
BEGIN
  SELECT id, member_id, film_id, helpful_since INTO answered FROM review WHERE id = OLD.review_id FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE review r SET yes = a.yes, no = a.no, helpfulness = wilson_lower_bound(a.yes, a.no)
    FROM (SELECT count(*) FILTER (WHERE is_yes)::integer AS yes, count(*) FILTER (WHERE NOT is_yes)::integer AS no
          FROM helpful_answer WHERE review_id = answered.id AND revision >= answered.helpful_since) AS a
    WHERE r.id = answered.id AND (r.yes, r.no) <> (a.yes, a.no);
  PERFORM freshen_review_card(answered.member_id, answered.film_id);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER helpful_answer_gone AFTER DELETE ON helpful_answer
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (pg_trigger_depth() > 0) EXECUTE FUNCTION forget_answer();
