-- What editors added to the built-in rules for what is left out of critics' documents. A rule is never changed: its next
-- version is a row of its own, switched off or not, so that every receipt can be made again by the rules of its day.
CREATE TYPE residue_rule_kind AS ENUM ('line', 'phrase');
CREATE TABLE residue_rule (
  rule integer NOT NULL CONSTRAINT residue_rule_rule CHECK (rule >= 1),
  version integer NOT NULL CONSTRAINT residue_rule_version CHECK (version >= 1),
  -- What readers of a receipt are told.
  name text NOT NULL CONSTRAINT residue_rule_name CHECK (char_length(btrim(name)) BETWEEN 1 AND 60),
  kind residue_rule_kind NOT NULL,
  pattern text NOT NULL CONSTRAINT residue_rule_pattern CHECK (char_length(btrim(pattern)) BETWEEN 2 AND 100),
  is_on boolean NOT NULL,
  note text CONSTRAINT residue_rule_note CHECK (char_length(note) BETWEEN 1 AND 500),
  by_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT residue_rule_pkey PRIMARY KEY (rule, version)
);
CREATE INDEX residue_rule_by_id_idx ON residue_rule (by_id);

CREATE FUNCTION refuse_changed_residue_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a rule is never changed: make its next version' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER residue_rule_stays BEFORE UPDATE OF rule, version, name, kind, pattern, is_on, note, at OR DELETE ON residue_rule
  FOR EACH ROW EXECUTE FUNCTION refuse_changed_residue_rule();
