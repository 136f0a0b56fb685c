-- What moderators may begin a reason with, for an act by a rule. Never changed: one ends, and the next takes its place.
CREATE TABLE reason_template (
  id serial CONSTRAINT reason_template_pkey PRIMARY KEY,
  act act_kind NOT NULL,
  rule rule NOT NULL,
  text text NOT NULL CONSTRAINT reason_template_text CHECK (char_length(btrim(text)) BETWEEN 1 AND 1000),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_at timestamptz(3),
  ended_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- The version before it.
  replaces_id integer REFERENCES reason_template (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT reason_template_act CHECK (act IN
    ('warn', 'markSpoiler', 'askEdit', 'remove', 'removeEverything', 'silence', 'suspend'))
);
CREATE UNIQUE INDEX reason_template_once ON reason_template (act, rule, md5(text)) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX reason_template_replaces_id_key ON reason_template (replaces_id);
CREATE INDEX reason_template_by_id_idx ON reason_template (by_id);
CREATE INDEX reason_template_ended_by_id_idx ON reason_template (ended_by_id);
CREATE FUNCTION refuse_changed_template() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a template is never changed: end it, and write the next' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER reason_template_only_ends BEFORE UPDATE OF act, rule, text, at OR DELETE ON reason_template
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_template();
