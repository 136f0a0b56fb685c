-- Who leaves takes their words along, and waits for what goes on there in the order of those who post and delete:
-- reviews, then threads, then what is counted. In any other order two of them could wait for each other.
CREATE OR REPLACE FUNCTION take_comments_along() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched text[];
BEGIN
  PERFORM FROM review WHERE member_id = OLD.id ORDER BY id FOR UPDATE;
  SELECT array(SELECT 'review/' || id FROM review WHERE member_id = OLD.id) INTO touched;
  PERFORM FROM comment WHERE id IN (
      SELECT path[1] FROM comment WHERE member_id = OLD.id
      UNION ALL SELECT id FROM comment WHERE about = ANY (touched) AND answers_id IS NULL)
    ORDER BY id FOR NO KEY UPDATE;
  PERFORM FROM comment_tally WHERE about IN (
      SELECT about FROM comment WHERE member_id = OLD.id UNION ALL SELECT unnest(touched))
    ORDER BY about FOR UPDATE;
  UPDATE comment SET deleted_at = now(), raw = NULL, cooked = NULL WHERE member_id = OLD.id AND deleted_at IS NULL;
  RETURN OLD;
END
$$;
