-- What texts are looked through for when they are posted or changed. A rule is never changed: it ends, and the next takes
-- its place, so that what was done by it can be read later.
CREATE TYPE text_rule_kind AS ENUM ('word', 'link');
CREATE TYPE text_rule_effect AS ENUM ('block', 'hold', 'flag', 'mark');
CREATE TABLE text_rule (
  id serial CONSTRAINT text_rule_pkey PRIMARY KEY,
  kind text_rule_kind NOT NULL,
  pattern text NOT NULL CONSTRAINT text_rule_pattern CHECK (char_length(btrim(pattern)) BETWEEN 2 AND 100),
  effect text_rule_effect NOT NULL,
  rule rule NOT NULL,
  note text CONSTRAINT text_rule_note CHECK (char_length(note) BETWEEN 1 AND 500),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_at timestamptz(3),
  ended_by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  -- The version before it.
  replaces_id integer REFERENCES text_rule (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT text_rule_mark CHECK (effect <> 'mark' OR kind = 'word')
);
CREATE UNIQUE INDEX text_rule_once ON text_rule (kind, pattern) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX text_rule_replaces_id_key ON text_rule (replaces_id);
CREATE INDEX text_rule_by_id_idx ON text_rule (by_id);
CREATE INDEX text_rule_ended_by_id_idx ON text_rule (ended_by_id);
CREATE FUNCTION refuse_changed_text_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a rule for texts is never changed: end it, and make the next' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER text_rule_only_ends BEFORE UPDATE OF kind, pattern, effect, rule, at OR DELETE ON text_rule
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_text_rule();
