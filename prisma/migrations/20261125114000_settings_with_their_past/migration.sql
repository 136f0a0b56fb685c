-- A setting is never changed: each time it is set it has a next version, so that who set it to what, and when, can be read
-- later, and of two who set the same one at once the second is told. No value is the default.
ALTER TABLE site_setting
  ADD COLUMN version integer NOT NULL DEFAULT 1 CONSTRAINT site_setting_version CHECK (version >= 1),
  ALTER COLUMN value DROP NOT NULL,
  DROP CONSTRAINT site_setting_pkey,
  ADD CONSTRAINT site_setting_pkey PRIMARY KEY (key, version),
  ADD CONSTRAINT site_setting_key CHECK (key ~ '^[a-zA-Z]{1,30}$');
ALTER TABLE site_setting ALTER COLUMN version DROP DEFAULT;
UPDATE site_setting SET by_id = NULL WHERE by_id NOT IN (SELECT id FROM member);
ALTER TABLE site_setting ADD CONSTRAINT site_setting_by_id_fkey
  FOREIGN KEY (by_id) REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX site_setting_by_id_idx ON site_setting (by_id);
CREATE FUNCTION refuse_changed_setting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a setting is never changed: write its next version' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER site_setting_only_added_to BEFORE UPDATE OF key, version, value, at OR DELETE ON site_setting
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_setting();
