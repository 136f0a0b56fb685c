-- From which networks somebody came on which day: a hash under a key of ours, so that moderators see who shares one,
-- and nobody where that is. Forgotten after thirty days.
CREATE TABLE network_trace (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  hash bytea NOT NULL CONSTRAINT network_trace_hash CHECK (octet_length(hash) = 32),
  day date NOT NULL DEFAULT CURRENT_DATE,
  CONSTRAINT network_trace_pkey PRIMARY KEY (member_id, hash, day)
);
CREATE INDEX network_trace_hash_member_id_idx ON network_trace (hash, member_id);
CREATE INDEX network_trace_day_idx ON network_trace (day);
