-- What everybody may read of moderation: the log by time, by kind and by rule, each a page at a time from any place, and
-- figures of one month at any size of the rest.
CREATE INDEX moderation_act_log ON moderation_act (at DESC, id DESC) WHERE parent_id IS NULL;
CREATE INDEX moderation_act_log_of_kind ON moderation_act (kind, at DESC, id DESC) WHERE parent_id IS NULL;
CREATE INDEX moderation_act_log_of_rule ON moderation_act (rule, at DESC, id DESC) WHERE parent_id IS NULL AND rule IS NOT NULL;
-- The first act of a cohort stands for all.
DROP INDEX moderation_act_weather;
CREATE INDEX moderation_act_weather ON moderation_act (weather_id, id) WHERE weather_id IS NOT NULL;
CREATE INDEX report_at_idx ON report (at);
CREATE INDEX appeal_at_idx ON appeal (at);
CREATE INDEX appeal_decided ON appeal (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX second_look_looked_at ON second_look (looked_at) WHERE looked_at IS NOT NULL;
CREATE INDEX moderation_case_closed ON moderation_case (closed_at) WHERE closed_at IS NOT NULL;
