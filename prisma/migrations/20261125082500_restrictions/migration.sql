-- Until when a member may not is what their restrictions say that stand, whoever sets or lifts one: the longest counts.
-- So that taking one back leaves just what the others say.
ALTER TABLE restriction DROP CONSTRAINT restriction_lifted,
  ADD CONSTRAINT restriction_lifted CHECK (lifted_at IS NOT NULL OR lifted_by_id IS NULL);
CREATE FUNCTION stand_as_restricted() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends timestamptz(3) := (SELECT max(coalesce(until, '9999-12-31T00:00:00Z')) FROM restriction
    WHERE member_id = NEW.member_id AND kind = NEW.kind AND lifted_at IS NULL AND (until IS NULL OR until > now()));
BEGIN
  IF NEW.kind = 'suspension' THEN
    UPDATE member SET suspended_until = ends WHERE id = NEW.member_id;
  ELSE
    UPDATE member SET silenced_until = ends WHERE id = NEW.member_id;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER restriction_stands AFTER INSERT OR UPDATE ON restriction
  FOR EACH ROW EXECUTE FUNCTION stand_as_restricted();
