-- What the database itself refuses, whoever writes.

-- A date known as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.
CREATE FUNCTION is_partial_date(d text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN d ~ '^\d{4}$' THEN true
    WHEN d ~ '^\d{4}-(0[1-9]|1[0-2])$' THEN true
    WHEN d ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
      THEN substr(d, 9, 2)::int <= extract(day FROM
        make_date(greatest(substr(d, 1, 4)::int, 1), substr(d, 6, 2)::int, 1) + interval '1 month - 1 day')
    ELSE false
  END
$$;

CREATE FUNCTION is_slug(s text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT s ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(s) <= 120
$$;

-- A critic's score on 0–100: lib/scores/score.ts has the same rule, and a test holds the two together.
CREATE FUNCTION score_of_100(value numeric, best numeric, worst numeric) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 100 * (value - coalesce(worst, 0)) / nullif(best - coalesce(worst, 0), 0)
$$;

CREATE FUNCTION verdict_of_score(score numeric) RETURNS verdict LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN score >= 60 THEN 'positive' WHEN score >= 40 THEN 'mixed' ELSE 'negative' END::verdict
$$;

ALTER TABLE film
  ADD CONSTRAINT film_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT film_title_there CHECK (btrim(title) <> ''),
  ADD CONSTRAINT film_year_range CHECK (year BETWEEN 1870 AND 2200),
  ADD CONSTRAINT film_runtime_positive CHECK (runtime_minutes > 0),
  ADD CONSTRAINT film_budget_known CHECK (budget_amount > 0),
  ADD CONSTRAINT film_budget_currency CHECK ((budget_amount IS NULL) = (budget_currency IS NULL)),
  ADD CONSTRAINT film_counts CHECK (scored_count BETWEEN 0 AND review_count),
  ADD CONSTRAINT film_band CHECK (band_low >= 0 AND band_low <= band_high AND band_high <= 100);
ALTER TABLE release_event ADD CONSTRAINT release_event_date CHECK (is_partial_date(date));
ALTER TABLE production_fact ADD CONSTRAINT production_fact_date CHECK (is_partial_date(date));
ALTER TABLE runtime_claim ADD CONSTRAINT runtime_claim_positive CHECK (minutes > 0);
ALTER TABLE person ADD CONSTRAINT person_slug_form CHECK (is_slug(slug));
ALTER TABLE critic ADD CONSTRAINT critic_slug_form CHECK (is_slug(slug));
ALTER TABLE outlet
  ADD CONSTRAINT outlet_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT outlet_scale CHECK (scale_best > coalesce(scale_worst, 0));
ALTER TABLE critic_review
  ADD CONSTRAINT critic_review_slug_form CHECK (is_slug(slug)),
  ADD CONSTRAINT critic_review_dates CHECK (is_partial_date(published_at) AND is_partial_date(retrieved_at)),
  ADD CONSTRAINT critic_review_score_whole CHECK (
    num_nulls(score_raw, score_value, score_best) IN (0, 3) AND (score_worst IS NULL OR score_value IS NOT NULL)),
  ADD CONSTRAINT critic_review_score_within_scale CHECK (
    score_value IS NULL OR (score_best > coalesce(score_worst, 0)
      AND score_value BETWEEN coalesce(score_worst, 0) AND score_best)),
  ADD CONSTRAINT critic_review_verdict_follows CHECK (
    CASE WHEN score_value IS NULL THEN verdict_basis = 'reading'
    ELSE verdict_basis = 'score'
      AND verdict = verdict_of_score(score_of_100(score_value, score_best, score_worst)) END),
  ADD CONSTRAINT critic_review_grounds CHECK (verdict_basis <> 'reading' OR btrim(verdict_grounds) <> ''),
  ADD CONSTRAINT critic_review_url CHECK (url ~ '^https?://');

-- One review per critic, outlet and film, where at least one of the two is known.
CREATE UNIQUE INDEX critic_review_once ON critic_review (film_id, critic_id, outlet_id) NULLS NOT DISTINCT
  WHERE critic_id IS NOT NULL OR outlet_id IS NOT NULL;

-- One original title per film.
CREATE UNIQUE INDEX film_title_one_original ON film_title (film_id) WHERE original;

-- The orders a list of films comes in, each total, so that a keyset page is one row comparison.
CREATE INDEX film_newest ON film ((-coalesce(year, 0)), id);
CREATE INDEX film_best_received ON film ((-coalesce(critic_mean, -1)), id);
CREATE INDEX film_most_reviewed ON film ((-review_count), id);
CREATE INDEX film_decade ON film ((year / 10));

-- One editor: the source of what no document says.
CREATE UNIQUE INDEX source_one_editor ON source (code) WHERE film_id IS NULL;
