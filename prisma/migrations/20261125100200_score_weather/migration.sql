-- When ratings of a film arrive unlike its past (lib/scores/weather): the film says so, or its score is frozen.
CREATE TYPE weather_state AS ENUM ('windy', 'frozen');
CREATE TYPE weather_reason AS ENUM ('rate', 'low', 'high', 'fresh', 'networks');
CREATE TYPE weather_end AS ENUM ('over', 'stronger', 'released', 'excluded');
CREATE TABLE score_weather (
  id serial CONSTRAINT score_weather_pkey PRIMARY KEY,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  state weather_state NOT NULL,
  reasons weather_reason[] NOT NULL CONSTRAINT score_weather_says_why CHECK (cardinality(reasons) > 0),
  -- Ratings given from here on wait while it is frozen.
  cohort_since timestamptz(3) NOT NULL,
  since timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  until timestamptz(3) NOT NULL,
  -- What it was decided from, with nobody's name.
  evidence jsonb NOT NULL,
  -- derived: how many ratings wait, and the sum of their half stars
  waiting integer NOT NULL DEFAULT 0 CONSTRAINT score_weather_waiting CHECK (waiting >= 0),
  waiting_sum integer NOT NULL DEFAULT 0,
  ended_at timestamptz(3),
  ended_how weather_end,
  decided_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT score_weather_ended CHECK ((ended_at IS NULL) = (ended_how IS NULL)),
  CONSTRAINT score_weather_not_longer CHECK (until <= since + interval '48 hours')
);
CREATE UNIQUE INDEX score_weather_one ON score_weather (film_id) WHERE ended_at IS NULL;
CREATE INDEX score_weather_film_id_id_idx ON score_weather (film_id, id DESC);
CREATE INDEX score_weather_decided_by_id_idx ON score_weather (decided_by_id);

-- The weather in which a rating waits. It counts once it waits no more and nothing excludes it.
ALTER TABLE rating ADD COLUMN weather_id integer REFERENCES score_weather (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX rating_waiting ON rating (weather_id) WHERE weather_id IS NOT NULL;
CREATE OR REPLACE VIEW counted_rating AS
  SELECT member_id, film_id, half_stars, rated_at FROM rating WHERE exclusions = 0 AND weather_id IS NULL;
CREATE OR REPLACE FUNCTION note_rating_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before smallint := CASE WHEN TG_OP <> 'INSERT' AND OLD.exclusions = 0 AND OLD.weather_id IS NULL THEN OLD.half_stars END;
  after smallint := CASE WHEN TG_OP <> 'DELETE' AND NEW.exclusions = 0 AND NEW.weather_id IS NULL THEN NEW.half_stars END;
BEGIN
  IF before IS DISTINCT FROM after THEN
    INSERT INTO rating_change (film_id, from_half_stars, to_half_stars)
    VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.film_id ELSE NEW.film_id END, before, after);
  END IF;
  RETURN NULL;
END
$$;

-- The act by which a cohort's ratings were excluded names the weather.
ALTER TABLE moderation_act ADD COLUMN weather_id integer REFERENCES score_weather (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX moderation_act_weather ON moderation_act (weather_id) WHERE weather_id IS NOT NULL;
