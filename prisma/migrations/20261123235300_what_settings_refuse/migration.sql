-- What people say of themselves is never empty and never endless.
ALTER TABLE "member"
  ADD CONSTRAINT "member_name_length" CHECK (char_length("name") BETWEEN 1 AND 60),
  ADD CONSTRAINT "member_bio_length" CHECK (char_length("bio") BETWEEN 1 AND 500),
  ADD CONSTRAINT "member_pronouns_length" CHECK (char_length("pronouns") BETWEEN 1 AND 40),
  ADD CONSTRAINT "member_formats_form" CHECK ("formats" ~ '^[a-z]{2}-[A-Z]{2}$');

ALTER TABLE "favourite_film" ADD CONSTRAINT "favourite_film_place" CHECK ("place" BETWEEN 1 AND 4);

ALTER TABLE "email_change"
  ADD CONSTRAINT "email_change_changes" CHECK ("old_email" <> "new_email"),
  ADD CONSTRAINT "email_change_undone_after" CHECK ("undone_at" IS NULL OR "confirmed_at" IS NOT NULL);

-- A member waits for one new address at a time.
CREATE UNIQUE INDEX "email_change_waiting" ON "email_change" ("member_id") WHERE "confirmed_at" IS NULL;

-- A handle that somebody gave up leads to them for a year and is nobody else's. The key of taken_handle decides
-- between all who want one, current and former alike, whoever writes a member.
CREATE FUNCTION "take_handle"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "taken_handle" AS taken ("key", "member_id") VALUES (NEW."handle_key", NEW."id")
  ON CONFLICT ("key") DO UPDATE SET "member_id" = NEW."id", "released_at" = NULL
    WHERE taken."released_at" IS NOT NULL
      AND (taken."member_id" = NEW."id" OR taken."released_at" <= now() - interval '1 year');
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this handle is reserved for who had it' USING ERRCODE = 'unique_violation', CONSTRAINT = 'taken_handle_pkey';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    UPDATE "taken_handle" SET "released_at" = now() WHERE "key" = OLD."handle_key" AND "member_id" = OLD."id";
  END IF;
  RETURN NULL;
END $$;

INSERT INTO "taken_handle" ("key", "member_id") SELECT "handle_key", "id" FROM "member";

CREATE TRIGGER "member_takes_handle" AFTER INSERT ON "member"
  FOR EACH ROW EXECUTE FUNCTION "take_handle"();
CREATE TRIGGER "member_changes_handle" AFTER UPDATE ON "member"
  FOR EACH ROW WHEN (OLD."handle_key" IS DISTINCT FROM NEW."handle_key") EXECUTE FUNCTION "take_handle"();
