-- What was found helpful of a comment before it became another text is shown as that, and counts for its place no more.
ALTER TABLE comment_helpful_answer ADD COLUMN is_before boolean NOT NULL DEFAULT false;
ALTER TABLE comment ADD COLUMN yes_before integer NOT NULL DEFAULT 0 CONSTRAINT comment_yes_before CHECK (yes_before >= 0);
-- How much of it was changed since those who answer now did: kept as a number, since no word of an earlier text is.
ALTER TABLE comment ADD COLUMN changed double precision NOT NULL DEFAULT 0 CONSTRAINT comment_changed CHECK (changed BETWEEN 0 AND 1);

CREATE OR REPLACE FUNCTION forget_comment_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM comment WHERE id = OLD.comment_id FOR NO KEY UPDATE;
  UPDATE comment c SET yes = a.yes, no = a.no, yes_before = a.yes_before, helpfulness = wilson_lower_bound(a.yes, a.no)
    FROM (SELECT count(*) FILTER (WHERE is_yes AND NOT is_before)::integer AS yes,
            count(*) FILTER (WHERE NOT is_yes AND NOT is_before)::integer AS no,
            count(*) FILTER (WHERE is_yes AND is_before)::integer AS yes_before
          FROM comment_helpful_answer WHERE comment_id = OLD.comment_id) AS a
    WHERE c.id = OLD.comment_id AND (c.yes, c.no, c.yes_before) <> (a.yes, a.no, a.yes_before);
  RETURN NULL;
END
$$;

-- As before, with what comments have now.
CREATE OR REPLACE VIEW open_comment AS
  SELECT c.* FROM comment c
  WHERE c.deleted_at IS NULL AND c.removals = 0
    AND (c.review_id IS NULL OR EXISTS (SELECT FROM public_review r WHERE r.id = c.review_id))
    AND (c.critic_review_id IS NULL OR EXISTS (
      SELECT FROM critic_review r WHERE r.id = c.critic_review_id AND r.status = 'published'));
