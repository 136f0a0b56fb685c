-- To which hosts the texts that stand lead, so that whoever counts them reads no text. Only the database writes here.
CREATE TABLE posted_host (
  host text NOT NULL,
  subject_kind subject_kind NOT NULL,
  subject_id integer NOT NULL,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  posted_at timestamptz(3) NOT NULL,
  CONSTRAINT posted_host_pkey PRIMARY KEY (subject_kind, subject_id, host),
  CONSTRAINT posted_host_of_texts CHECK (subject_kind IN ('review', 'comment'))
);
CREATE INDEX posted_host_lately ON posted_host (host, posted_at DESC);
CREATE INDEX posted_host_member_id_idx ON posted_host (member_id);

-- The hosts of a cooked text, as their addresses were written out when it was cooked: no name or password, lower case.
CREATE FUNCTION hosts_in(cooked jsonb) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT substring(href #>> '{}' from '^https?://([^/?#:]+)')
  FROM jsonb_path_query(cooked -> 'tree', '$.**.href') AS href
  WHERE href #>> '{}' ~ '^https?://'
$$;

CREATE FUNCTION note_hosts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  what subject_kind := TG_ARGV[0]::subject_kind;
  is_gone boolean;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM posted_host WHERE subject_kind = what AND subject_id = OLD.id;
    IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  END IF;
  IF what = 'review' THEN is_gone := NEW.withdrawn_at IS NOT NULL; ELSE is_gone := NEW.deleted_at IS NOT NULL; END IF;
  IF NOT is_gone THEN
    INSERT INTO posted_host (host, subject_kind, subject_id, member_id, posted_at)
    SELECT host, what, NEW.id, NEW.member_id, NEW.posted_at FROM hosts_in(NEW.cooked) AS host;
  END IF;
  RETURN NULL;
END
$$;
-- Most texts have no link, and cost nothing.
CREATE TRIGGER review_leads AFTER INSERT ON review FOR EACH ROW
  WHEN ((NEW.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('review');
CREATE TRIGGER review_leads_elsewhere AFTER UPDATE OF cooked, withdrawn_at ON review FOR EACH ROW
  WHEN ((OLD.cooked ->> 'links')::integer > 0 OR (NEW.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('review');
CREATE TRIGGER review_leads_nowhere AFTER DELETE ON review FOR EACH ROW
  WHEN ((OLD.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('review');
CREATE TRIGGER comment_leads AFTER INSERT ON comment FOR EACH ROW
  WHEN ((NEW.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('comment');
CREATE TRIGGER comment_leads_elsewhere AFTER UPDATE OF cooked, deleted_at ON comment FOR EACH ROW
  WHEN ((OLD.cooked ->> 'links')::integer > 0 OR (NEW.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('comment');
CREATE TRIGGER comment_leads_nowhere AFTER DELETE ON comment FOR EACH ROW
  WHEN ((OLD.cooked ->> 'links')::integer > 0) EXECUTE FUNCTION note_hosts('comment');

INSERT INTO posted_host (host, subject_kind, subject_id, member_id, posted_at)
SELECT host, 'review'::subject_kind, r.id, r.member_id, r.posted_at FROM review r, hosts_in(r.cooked) AS host
WHERE r.withdrawn_at IS NULL AND (r.cooked ->> 'links')::integer > 0
UNION ALL SELECT host, 'comment', c.id, c.member_id, c.posted_at FROM comment c, hosts_in(c.cooked) AS host
WHERE c.deleted_at IS NULL AND (c.cooked ->> 'links')::integer > 0;
