-- What somebody who knows neither author, reporter nor first decision thinks of a text and a rule.
CREATE TYPE look_cause AS ENUM ('appeal', 'sample');
CREATE TABLE second_look (
  act_id integer NOT NULL REFERENCES moderation_act (id) ON DELETE CASCADE ON UPDATE CASCADE,
  cause look_cause NOT NULL,
  rule rule NOT NULL,
  rule_version integer NOT NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Whether the first decision found that the rule was broken: what the second is compared with.
  first_broken boolean NOT NULL,
  broken boolean,
  looked_at timestamptz(3),
  moderator_id integer REFERENCES member (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT second_look_pkey PRIMARY KEY (act_id),
  CONSTRAINT second_look_rule_rule_version_fkey FOREIGN KEY (rule, rule_version)
    REFERENCES guideline (rule, version) ON DELETE NO ACTION ON UPDATE NO ACTION,
  CONSTRAINT second_look_looked CHECK ((broken IS NULL) = (looked_at IS NULL))
);
CREATE INDEX second_look_moderator_id_idx ON second_look (moderator_id);
CREATE INDEX second_look_rule_rule_version_idx ON second_look (rule, rule_version);
CREATE INDEX second_look_waiting ON second_look (asked_at) WHERE looked_at IS NULL;

-- That there was nobody else to decide an appeal: stated, and logged.
ALTER TABLE appeal ADD COLUMN by_first_decider boolean NOT NULL DEFAULT false;
