-- What a member wants to hear of: one thing each row, each thing once.
CREATE TABLE thing_follow (
  id serial CONSTRAINT thing_follow_pkey PRIMARY KEY,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  review_id integer REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  critic_review_id integer REFERENCES critic_review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT thing_follow_one_subject CHECK (num_nonnulls(film_id, review_id, critic_review_id) = 1)
);
CREATE UNIQUE INDEX thing_follow_film_id_member_id_key ON thing_follow (film_id, member_id);
CREATE UNIQUE INDEX thing_follow_review_id_member_id_key ON thing_follow (review_id, member_id);
CREATE UNIQUE INDEX thing_follow_critic_review_id_member_id_key ON thing_follow (critic_review_id, member_id);
CREATE INDEX thing_follow_member_id_id_idx ON thing_follow (member_id, id DESC);

CREATE TYPE notice_kind AS ENUM ('filmReview', 'memberReview', 'follower');

-- Something that happened and that somebody wants to hear of: one row, however many they are.
CREATE TABLE notice (
  id serial CONSTRAINT notice_pkey PRIMARY KEY,
  kind notice_kind NOT NULL,
  -- What it is grouped by: film/7, member/3.
  thing text NOT NULL CONSTRAINT notice_thing CHECK (thing ~ '^[a-z-]+/[1-9][0-9]*$'),
  actor_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- What there is to read.
  review_id integer REFERENCES review (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  -- Up to which of its followers, by number, it was told; null when to all.
  told_to integer DEFAULT 0
);
-- The same happens once, however often it is said.
CREATE UNIQUE INDEX notice_once ON notice (kind, thing, actor_id, coalesce(review_id, 0));
CREATE INDEX notice_kind_thing_id_idx ON notice (kind, thing, id);
CREATE INDEX notice_actor_id_idx ON notice (actor_id);
CREATE INDEX notice_review_id_idx ON notice (review_id) WHERE review_id IS NOT NULL;

-- That a member is told of a thing: one row for each, for all that happened there. How much that is, is counted
-- from the notices when it is read, so that it is right whoever wrote at once and whatever was taken back since.
CREATE TABLE notification (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  kind notice_kind NOT NULL,
  thing text NOT NULL,
  -- The notices after the first up to the last are what it tells of.
  since_id integer NOT NULL,
  last_id integer NOT NULL,
  read_at timestamptz(3),
  mailed_at timestamptz(3),
  CONSTRAINT notification_pkey PRIMARY KEY (member_id, kind, thing),
  CONSTRAINT notification_of_something CHECK (since_id < last_id)
);
CREATE INDEX notification_newest ON notification (member_id, last_id DESC);
CREATE INDEX notification_unread ON notification (member_id, last_id DESC) WHERE read_at IS NULL;

-- Followers are told in the order of their numbers.
CREATE INDEX member_follow_followed_id_follower_id_idx ON member_follow (followed_id, follower_id);

-- What of all this is still there for everybody. Who reads leaves out whom they hide.
CREATE VIEW open_notice AS
  SELECT n.* FROM notice n
  WHERE (n.review_id IS NULL OR EXISTS (SELECT FROM public_review r WHERE r.id = n.review_id))
    AND (n.kind <> 'follower' OR EXISTS (
      SELECT FROM member_follow f WHERE f.follower_id = n.actor_id AND f.followed_id = substr(n.thing, 8)::integer));

-- Tells a member of a notice: one more of what they have not read yet, or the first. Whoever tells many says it to
-- each once, and keeps account of that in told_to.
CREATE FUNCTION tell(whom integer, news notice) RETURNS void LANGUAGE sql AS $$
  INSERT INTO notification AS t (member_id, kind, thing, since_id, last_id)
  VALUES (whom, news.kind, news.thing, news.id - 1, news.id)
  ON CONFLICT (member_id, kind, thing) DO UPDATE SET
    since_id = CASE WHEN t.read_at IS NULL THEN least(t.since_id, news.id - 1) ELSE news.id - 1 END,
    last_id = greatest(t.last_id, news.id),
    mailed_at = CASE WHEN t.read_at IS NULL THEN t.mailed_at END,
    read_at = NULL
$$;
