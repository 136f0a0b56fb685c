-- Lists of films that members make.
CREATE TABLE film_list (
  id serial NOT NULL,
  member_id integer NOT NULL REFERENCES member (id) ON DELETE CASCADE ON UPDATE CASCADE,
  slug text NOT NULL,
  title text NOT NULL,
  raw text,
  cooked jsonb,
  is_ranked boolean NOT NULL DEFAULT false,
  visibility visibility NOT NULL DEFAULT 'everybody',
  making_key uuid NOT NULL,
  cloned_from_id integer REFERENCES film_list (id) ON DELETE SET NULL ON UPDATE CASCADE,
  films integer NOT NULL DEFAULT 0,
  made_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  changed_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT film_list_pkey PRIMARY KEY (id),
  CONSTRAINT film_list_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 80),
  CONSTRAINT film_list_title CHECK (char_length(title) BETWEEN 1 AND 120),
  CONSTRAINT film_list_description CHECK ((raw IS NULL) = (cooked IS NULL) AND char_length(raw) BETWEEN 1 AND 2000),
  CONSTRAINT film_list_bound CHECK (films BETWEEN 0 AND 500)
);
CREATE UNIQUE INDEX film_list_address ON film_list (member_id, slug);
CREATE UNIQUE INDEX film_list_making_key ON film_list (member_id, making_key);
CREATE INDEX film_list_of_member ON film_list (member_id, id DESC);
CREATE INDEX film_list_cloned_from_id_idx ON film_list (cloned_from_id);

CREATE TABLE film_list_entry (
  list_id integer NOT NULL REFERENCES film_list (id) ON DELETE CASCADE ON UPDATE CASCADE,
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  place integer NOT NULL,
  raw text,
  cooked jsonb,
  is_public boolean NOT NULL DEFAULT false,
  CONSTRAINT film_list_entry_pkey PRIMARY KEY (list_id, film_id),
  CONSTRAINT film_list_entry_place CHECK (place BETWEEN 1 AND 500),
  CONSTRAINT film_list_entry_note CHECK ((raw IS NULL) = (cooked IS NULL) AND char_length(raw) BETWEEN 1 AND 1000),
  -- Whoever moves films around swaps places: only what is left at the end has to be an order.
  CONSTRAINT film_list_entry_one_place UNIQUE (list_id, place) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX film_list_entry_of_film ON film_list_entry (film_id, list_id DESC);
CREATE INDEX film_list_entry_public ON film_list_entry (film_id, list_id DESC) WHERE is_public;

-- In how many lists for everybody a film is.
CREATE TABLE film_list_tally (
  film_id integer NOT NULL REFERENCES film (id) ON DELETE CASCADE ON UPDATE CASCADE,
  n integer NOT NULL,
  CONSTRAINT film_list_tally_pkey PRIMARY KEY (film_id)
);

-- An entry knows whether its list is for everybody; who changes entries holds the list, so that it stays so meanwhile.
CREATE FUNCTION entry_as_public_as_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_public := (SELECT visibility = 'everybody' FROM film_list WHERE id = NEW.list_id);
  RETURN NEW;
END
$$;
CREATE TRIGGER film_list_entry_public BEFORE INSERT ON film_list_entry
  FOR EACH ROW EXECUTE FUNCTION entry_as_public_as_list();
CREATE FUNCTION entries_as_public_as_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE film_list_entry SET is_public = (NEW.visibility = 'everybody')
    WHERE list_id = NEW.id AND is_public <> (NEW.visibility = 'everybody');
  RETURN NULL;
END
$$;
CREATE TRIGGER film_list_entries_public AFTER UPDATE OF visibility ON film_list
  FOR EACH ROW EXECUTE FUNCTION entries_as_public_as_list();

-- Counts follow the entries, whichever way these come and go. Films in one order, so that two who count never wait
-- for each other in a circle.
CREATE FUNCTION count_added_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO film_list_tally (film_id, n)
    SELECT film_id, count(*) FROM added WHERE is_public GROUP BY film_id ORDER BY film_id
    ON CONFLICT (film_id) DO UPDATE SET n = film_list_tally.n + EXCLUDED.n;
  UPDATE film_list l SET films = films + c.n
    FROM (SELECT list_id, count(*) AS n FROM added GROUP BY list_id) c WHERE l.id = c.list_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER film_list_entry_added AFTER INSERT ON film_list_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_added_entries();
CREATE FUNCTION count_gone_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO film_list_tally (film_id, n)
    SELECT film_id, -count(*) FROM gone WHERE is_public AND EXISTS (SELECT FROM film WHERE id = film_id)
    GROUP BY film_id ORDER BY film_id
    ON CONFLICT (film_id) DO UPDATE SET n = film_list_tally.n + EXCLUDED.n;
  UPDATE film_list l SET films = films - c.n
    FROM (SELECT list_id, count(*) AS n FROM gone GROUP BY list_id) c WHERE l.id = c.list_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER film_list_entry_gone AFTER DELETE ON film_list_entry REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION count_gone_entries();
-- Moves and notes come this way too, and change no count.
CREATE FUNCTION count_changed_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO film_list_tally (film_id, n)
    SELECT film_id, sum(CASE WHEN a.is_public THEN 1 ELSE -1 END) FROM added a JOIN gone g USING (list_id, film_id)
    WHERE a.is_public <> g.is_public GROUP BY film_id ORDER BY film_id
    ON CONFLICT (film_id) DO UPDATE SET n = film_list_tally.n + EXCLUDED.n;
  RETURN NULL;
END
$$;
CREATE TRIGGER film_list_entry_changed AFTER UPDATE ON film_list_entry REFERENCING OLD TABLE AS gone NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION count_changed_entries();
