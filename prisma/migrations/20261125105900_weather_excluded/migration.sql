-- How many ratings of a weather's cohort are excluded: what a film's page says of it. Counted from the acts that stand.
ALTER TABLE score_weather ADD COLUMN excluded integer NOT NULL DEFAULT 0
  CONSTRAINT score_weather_excluded CHECK (excluded >= 0);
-- How many half stars of each kind wait, the lowest first: they are drawn apart from those that count.
ALTER TABLE score_weather ADD COLUMN waiting_counts integer[] NOT NULL DEFAULT array_fill(0, ARRAY[10])
  CONSTRAINT score_weather_ten CHECK (cardinality(waiting_counts) = 10);
UPDATE score_weather w SET waiting_counts = array(
  SELECT (SELECT count(*) FROM rating r WHERE r.weather_id = w.id AND r.exclusions = 0 AND r.half_stars = star)
  FROM generate_series(1, 10) AS star ORDER BY star) WHERE waiting > 0;
UPDATE score_weather w SET excluded = (
  SELECT count(*) FROM moderation_act a WHERE a.weather_id = w.id AND a.kind = 'exclude' AND a.undone_at IS NULL);
CREATE FUNCTION count_weather_acts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before integer := CASE WHEN TG_OP <> 'INSERT' AND OLD.undone_at IS NULL THEN 1 ELSE 0 END;
  after integer := CASE WHEN TG_OP <> 'DELETE' AND NEW.undone_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF before <> after THEN
    UPDATE score_weather SET excluded = excluded + after - before
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.weather_id ELSE NEW.weather_id END;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER weather_act_made AFTER INSERT ON moderation_act FOR EACH ROW
  WHEN (NEW.kind = 'exclude' AND NEW.weather_id IS NOT NULL) EXECUTE FUNCTION count_weather_acts();
CREATE TRIGGER weather_act_undone AFTER UPDATE OF undone_at ON moderation_act FOR EACH ROW
  WHEN (NEW.kind = 'exclude' AND NEW.weather_id IS NOT NULL) EXECUTE FUNCTION count_weather_acts();
CREATE TRIGGER weather_act_gone AFTER DELETE ON moderation_act FOR EACH ROW
  WHEN (OLD.kind = 'exclude' AND OLD.weather_id IS NOT NULL) EXECUTE FUNCTION count_weather_acts();
