-- Who leaves takes along whether comments helped them, and what was counted of that. At the end of the transaction,
-- after all it locks; an answer that its author takes back is counted by the verb.
CREATE FUNCTION forget_comment_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM comment WHERE id = OLD.comment_id FOR NO KEY UPDATE;
  UPDATE comment c SET yes = a.yes, no = a.no, helpfulness = wilson_lower_bound(a.yes, a.no)
    FROM (SELECT count(*) FILTER (WHERE is_yes)::integer AS yes, count(*) FILTER (WHERE NOT is_yes)::integer AS no
          FROM comment_helpful_answer WHERE comment_id = OLD.comment_id) AS a
    WHERE c.id = OLD.comment_id AND (c.yes, c.no) <> (a.yes, a.no);
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER comment_helpful_answer_gone AFTER DELETE ON comment_helpful_answer
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (pg_trigger_depth() > 0) EXECUTE FUNCTION forget_comment_answer();
