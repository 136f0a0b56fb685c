CREATE TABLE "score_scale" (
    "id" SERIAL NOT NULL,
    "outlet_id" INTEGER,
    "former_outlet_id" INTEGER,

    CONSTRAINT "score_scale_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "score_scale_version" (
    "id" SERIAL NOT NULL,
    "scale_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "best" DECIMAL(8,2),
    "worst" DECIMAL(8,2),
    "why" TEXT NOT NULL,
    "by_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recomputed_at" TIMESTAMPTZ(3),

    CONSTRAINT "score_scale_version_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "score_scale_label" (
    "version_id" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "value" DECIMAL(8,2) NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "score_scale_label_pkey" PRIMARY KEY ("version_id","position")
);
CREATE TABLE "rescored_film" (
    "id" SERIAL NOT NULL,
    "version_id" INTEGER NOT NULL,
    "film_id" INTEGER NOT NULL,
    "reviews" INTEGER NOT NULL,
    "mean_before" DECIMAL(6,3),
    "low_before" DECIMAL(6,3),
    "high_before" DECIMAL(6,3),
    "verdict_before" "film_verdict",
    "mean_after" DECIMAL(6,3),
    "low_after" DECIMAL(6,3),
    "high_after" DECIMAL(6,3),
    "verdict_after" "film_verdict",
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rescored_film_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "rescored_review" (
    "id" SERIAL NOT NULL,
    "version_id" INTEGER NOT NULL,
    "review_id" INTEGER NOT NULL,
    "value_before" DECIMAL(8,2) NOT NULL,
    "best_before" DECIMAL(8,2) NOT NULL,
    "worst_before" DECIMAL(8,2),
    "value_after" DECIMAL(8,2) NOT NULL,
    "best_after" DECIMAL(8,2) NOT NULL,
    "worst_after" DECIMAL(8,2),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rescored_review_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "critic_review" ADD COLUMN "scale_version_id" INTEGER;

CREATE UNIQUE INDEX "score_scale_outlet_id_key" ON "score_scale"("outlet_id");
CREATE UNIQUE INDEX "score_scale_version_once" ON "score_scale_version"("scale_id", "version");
CREATE INDEX "score_scale_version_by_id_idx" ON "score_scale_version"("by_id");
CREATE INDEX "rescored_film_version_id_id_idx" ON "rescored_film"("version_id", "id");
CREATE INDEX "rescored_film_film_id_idx" ON "rescored_film"("film_id");
CREATE INDEX "rescored_review_version_id_id_idx" ON "rescored_review"("version_id", "id");
CREATE INDEX "rescored_review_review_id_idx" ON "rescored_review"("review_id");
CREATE INDEX "critic_review_scale_version_id_idx" ON "critic_review"("scale_version_id");

ALTER TABLE "score_scale" ADD CONSTRAINT "score_scale_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "score_scale_version" ADD CONSTRAINT "score_scale_version_scale_id_fkey" FOREIGN KEY ("scale_id") REFERENCES "score_scale"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "score_scale_version" ADD CONSTRAINT "score_scale_version_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "score_scale_label" ADD CONSTRAINT "score_scale_label_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "score_scale_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rescored_film" ADD CONSTRAINT "rescored_film_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "score_scale_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rescored_film" ADD CONSTRAINT "rescored_film_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rescored_review" ADD CONSTRAINT "rescored_review_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "score_scale_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rescored_review" ADD CONSTRAINT "rescored_review_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "critic_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "critic_review" ADD CONSTRAINT "critic_review_scale_version_id_fkey" FOREIGN KEY ("scale_version_id") REFERENCES "score_scale_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What makes two labels the same: lib/scales/scale.ts has the same rule.
CREATE FUNCTION scale_key(label text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(btrim(regexp_replace(translate(label, '−–', '--'), '\s+', ' ', 'g')))
$$;

-- There is one scale that is no outlet's: the letters.
CREATE UNIQUE INDEX score_scale_letters ON score_scale ((true)) WHERE outlet_id IS NULL AND former_outlet_id IS NULL;
ALTER TABLE score_scale ADD CONSTRAINT score_scale_whose CHECK (num_nonnulls(outlet_id, former_outlet_id) < 2);
CREATE UNIQUE INDEX score_scale_label_once ON score_scale_label (version_id, scale_key(label));
CREATE INDEX critic_review_printed ON critic_review (scale_key(score_raw)) WHERE score_raw IS NOT NULL;

ALTER TABLE score_scale_version
  ADD CONSTRAINT score_scale_version_number CHECK (version > 0),
  ADD CONSTRAINT score_scale_version_why CHECK (btrim(why) <> ''),
  ADD CONSTRAINT score_scale_version_ends CHECK (
    CASE WHEN best IS NULL THEN worst IS NULL ELSE best > coalesce(worst, 0) AND coalesce(worst, 0) >= 0 END);
ALTER TABLE score_scale_label
  ADD CONSTRAINT score_scale_label_there CHECK (scale_key(label) <> '' AND length(label) <= 60);

-- A version stays as it was written: but who wrote it may leave, and its job says when it is done.
CREATE FUNCTION score_scale_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'score_scale_label' THEN
    RAISE EXCEPTION 'a version of a scale is never changed' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.id, NEW.version, NEW.best, NEW.worst, NEW.why, NEW.at)
      IS DISTINCT FROM (OLD.id, OLD.version, OLD.best, OLD.worst, OLD.why, OLD.at)
    OR (NEW.by_id IS NOT NULL AND NEW.by_id IS DISTINCT FROM OLD.by_id) THEN
    RAISE EXCEPTION 'a version of a scale is never changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_scale_version_stays BEFORE UPDATE ON score_scale_version
  FOR EACH ROW EXECUTE FUNCTION score_scale_stays();
CREATE TRIGGER score_scale_label_stays BEFORE UPDATE ON score_scale_label
  FOR EACH ROW EXECUTE FUNCTION score_scale_stays();

CREATE FUNCTION score_scale_label_within() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM score_scale_version v WHERE v.id = NEW.version_id
      AND v.best IS NOT NULL AND NEW.value BETWEEN coalesce(v.worst, 0) AND v.best) THEN
    RAISE EXCEPTION 'a label lies outside its scale' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER score_scale_label_within BEFORE INSERT ON score_scale_label
  FOR EACH ROW EXECUTE FUNCTION score_scale_label_within();

-- An outlet's own columns say what its scale's last version does.
CREATE FUNCTION score_scale_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE outlet SET scale_best = NEW.best, scale_worst = NEW.worst
    WHERE id = (SELECT outlet_id FROM score_scale WHERE id = NEW.scale_id);
  RETURN NULL;
END $$;
CREATE TRIGGER score_scale_in_force AFTER INSERT ON score_scale_version
  FOR EACH ROW EXECUTE FUNCTION score_scale_in_force();

-- The scales there were before they had versions.
WITH scale AS (INSERT INTO score_scale (outlet_id) VALUES (NULL) RETURNING id), version AS (
  INSERT INTO score_scale_version (scale_id, version, best, why, recomputed_at)
  SELECT id, 1, 100, 'What Balcony began with.', now() FROM scale RETURNING id)
SELECT id AS version_id INTO TEMPORARY first_letters FROM version;
INSERT INTO score_scale_label (version_id, label, value, position)
SELECT version_id, label, value, position - 1 FROM first_letters, unnest(
  ARRAY['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F'],
  ARRAY[100, 100, 91, 83, 75, 67, 58, 50, 42, 33, 25, 16, 0]) WITH ORDINALITY AS l (label, value, position);
INSERT INTO score_scale (outlet_id) SELECT id FROM outlet WHERE scale_best IS NOT NULL;
INSERT INTO score_scale_version (scale_id, version, best, worst, why, recomputed_at)
SELECT s.id, 1, o.scale_best, o.scale_worst, 'What was known of it when versions began.', now()
FROM score_scale s JOIN outlet o ON o.id = s.outlet_id;
UPDATE critic_review r SET scale_version_id = l.version_id
FROM score_scale_label l JOIN first_letters f ON f.version_id = l.version_id
WHERE scale_key(r.score_raw) = scale_key(l.label) AND r.score_value = l.value AND r.score_best = 100
  AND r.score_worst IS NULL;
DROP TABLE first_letters;
