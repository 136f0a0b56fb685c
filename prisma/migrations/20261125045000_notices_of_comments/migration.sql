ALTER TYPE notice_kind ADD VALUE 'comment';
ALTER TYPE notice_kind ADD VALUE 'answer';

-- A thread is followed by its first comment.
ALTER TABLE thing_follow ADD COLUMN comment_id integer REFERENCES comment (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE thing_follow DROP CONSTRAINT thing_follow_one_subject;
ALTER TABLE thing_follow ADD CONSTRAINT thing_follow_one_subject
  CHECK (num_nonnulls(film_id, review_id, critic_review_id, comment_id) = 1);
CREATE UNIQUE INDEX thing_follow_comment_id_member_id_key ON thing_follow (comment_id, member_id);

ALTER TABLE notice ADD COLUMN comment_id integer REFERENCES comment (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX notice_comment_id_idx ON notice (comment_id) WHERE comment_id IS NOT NULL;
DROP INDEX notice_once;
CREATE UNIQUE INDEX notice_once ON notice (kind, thing, actor_id, coalesce(review_id, 0), coalesce(comment_id, 0));

-- As before, and of comments. The owner is whose review a comment stands under: who does not find that is not told.
DROP VIEW open_notice;
CREATE VIEW open_notice AS
  SELECT n.*, r.member_id AS owner_id FROM notice n
  LEFT JOIN open_comment c ON c.id = n.comment_id LEFT JOIN review r ON r.id = c.review_id
  WHERE (n.review_id IS NULL OR EXISTS (SELECT FROM public_review p WHERE p.id = n.review_id))
    AND (n.comment_id IS NULL OR c.id IS NOT NULL)
    AND (n.kind <> 'follower' OR EXISTS (
      SELECT FROM member_follow f WHERE f.follower_id = n.actor_id AND f.followed_id = substr(n.thing, 8)::integer));
