-- What others see of a name: none while a moderator has removed what its owner says of themselves.
ALTER TABLE member ADD COLUMN shown_name text;
UPDATE member SET shown_name = CASE WHEN profile_removals = 0 THEN name END;
CREATE FUNCTION show_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.shown_name := CASE WHEN NEW.profile_removals = 0 THEN NEW.name END;
  RETURN NEW;
END
$$;
CREATE TRIGGER member_shown_name BEFORE INSERT OR UPDATE OF name, profile_removals, shown_name ON member
  FOR EACH ROW EXECUTE FUNCTION show_name();

-- A removed list is in no film's lists, and none counts it.
CREATE OR REPLACE FUNCTION entry_as_public_as_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_public := (SELECT visibility = 'everybody' AND removals = 0 FROM film_list WHERE id = NEW.list_id);
  RETURN NEW;
END
$$;
CREATE OR REPLACE FUNCTION entries_as_public_as_list() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  shown boolean := NEW.visibility = 'everybody' AND NEW.removals = 0;
BEGIN
  UPDATE film_list_entry SET is_public = shown WHERE list_id = NEW.id AND is_public <> shown;
  RETURN NULL;
END
$$;
DROP TRIGGER film_list_entries_public ON film_list;
CREATE TRIGGER film_list_entries_public AFTER UPDATE OF visibility, removals ON film_list
  FOR EACH ROW EXECUTE FUNCTION entries_as_public_as_list();
UPDATE film_list_entry e SET is_public = false FROM film_list l WHERE l.id = e.list_id AND l.removals > 0 AND e.is_public;

-- As before; nothing stands open under a critic's review that editors removed.
CREATE OR REPLACE VIEW open_comment AS
  SELECT c.* FROM comment c
  WHERE c.deleted_at IS NULL AND c.removals = 0
    AND (c.review_id IS NULL OR EXISTS (SELECT FROM public_review r WHERE r.id = c.review_id))
    AND (c.critic_review_id IS NULL OR EXISTS (
      SELECT FROM critic_review r WHERE r.id = c.critic_review_id AND r.status = 'published' AND r.removals = 0));
