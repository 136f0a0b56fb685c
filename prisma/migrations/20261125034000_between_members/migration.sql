-- Who follows, mutes or blocks whom, and who has seen which film.
CREATE TABLE member_follow (
  follower_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  followed_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT member_follow_pkey PRIMARY KEY (follower_id, followed_id),
  CONSTRAINT member_follow_another CHECK (follower_id <> followed_id)
);
CREATE INDEX member_follow_followed_id_at_idx ON member_follow (followed_id, at);

CREATE TABLE member_mute (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  muted_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT member_mute_pkey PRIMARY KEY (member_id, muted_id),
  CONSTRAINT member_mute_another CHECK (member_id <> muted_id)
);
CREATE INDEX member_mute_muted_id_idx ON member_mute (muted_id);

CREATE TABLE member_block (
  blocker_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  blocked_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT member_block_pkey PRIMARY KEY (blocker_id, blocked_id),
  CONSTRAINT member_block_another CHECK (blocker_id <> blocked_id)
);
CREATE INDEX member_block_blocked_id_idx ON member_block (blocked_id);

-- Nobody follows across a block, whichever comes first: both wait for each other on the pair.
CREATE FUNCTION lock_pair(one integer, other integer) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(least(one, other), -greatest(one, other))
$$;
CREATE FUNCTION refuse_blocked_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_pair(NEW.follower_id, NEW.followed_id);
  IF EXISTS (
    SELECT FROM member_block
    WHERE (blocker_id, blocked_id) IN ((NEW.follower_id, NEW.followed_id), (NEW.followed_id, NEW.follower_id))
  ) THEN
    RAISE EXCEPTION 'nobody follows across a block' USING ERRCODE = 'check_violation', CONSTRAINT = 'member_follow_not_blocked';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER member_follow_not_blocked BEFORE INSERT ON member_follow
  FOR EACH ROW EXECUTE FUNCTION refuse_blocked_follow();
CREATE FUNCTION end_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM lock_pair(NEW.blocker_id, NEW.blocked_id);
  DELETE FROM member_follow
    WHERE (follower_id, followed_id) IN ((NEW.blocker_id, NEW.blocked_id), (NEW.blocked_id, NEW.blocker_id));
  RETURN NEW;
END
$$;
CREATE TRIGGER member_block_ends_follows BEFORE INSERT ON member_block
  FOR EACH ROW EXECUTE FUNCTION end_follows();

-- Whose words a viewer is not shown: a block hides both ways, a mute one. Asked by every read for a viewer.
CREATE VIEW hidden_member AS
  SELECT blocker_id AS viewer_id, blocked_id AS member_id FROM member_block
  UNION ALL SELECT blocked_id, blocker_id FROM member_block
  UNION ALL SELECT member_id, muted_id FROM member_mute;

-- What somebody said they have seen.
CREATE TABLE seen_film (
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT seen_film_pkey PRIMARY KEY (member_id, film_id)
);
CREATE INDEX seen_film_film_id_idx ON seen_film (film_id);

-- Who has seen what is decided here and nowhere else: who said so, rated it, or wrote about it.
CREATE VIEW has_seen AS
  SELECT member_id, film_id FROM seen_film
  UNION SELECT member_id, film_id FROM rating
  UNION SELECT member_id, film_id FROM review;
