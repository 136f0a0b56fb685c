-- Who says something stands on the comment as pages name them, so that a page of comments reads comments alone.
ALTER TABLE comment ADD COLUMN author jsonb;
UPDATE comment c SET author = jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name)
  FROM member m WHERE m.id = c.member_id;
ALTER TABLE comment ADD CONSTRAINT comment_author CHECK ((author IS NULL) = (member_id IS NULL));

-- Nobody takes another name while their comment comes.
CREATE FUNCTION name_comment_author() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.author := NULL;
  IF NEW.member_id IS NOT NULL THEN
    SELECT jsonb_build_object('id', id, 'handle', handle, 'name', shown_name) INTO NEW.author
      FROM member WHERE id = NEW.member_id FOR SHARE;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER comment_author_named BEFORE INSERT OR UPDATE OF member_id ON comment
  FOR EACH ROW EXECUTE FUNCTION name_comment_author();

CREATE FUNCTION rename_on_comments() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE comment SET author = jsonb_build_object('id', NEW.id, 'handle', NEW.handle, 'name', NEW.shown_name)
    WHERE member_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER member_renamed_on_comments AFTER UPDATE ON member FOR EACH ROW
  WHEN ((OLD.handle, OLD.shown_name) IS DISTINCT FROM (NEW.handle, NEW.shown_name))
  EXECUTE FUNCTION rename_on_comments();

CREATE OR REPLACE VIEW open_comment AS
  SELECT c.* FROM comment c
  WHERE c.deleted_at IS NULL AND c.removals = 0
    AND (c.review_id IS NULL OR EXISTS (SELECT FROM public_review r WHERE r.id = c.review_id))
    AND (c.critic_review_id IS NULL OR EXISTS (
      SELECT FROM critic_review r WHERE r.id = c.critic_review_id AND r.status = 'published' AND r.removals = 0));
