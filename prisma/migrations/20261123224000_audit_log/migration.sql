-- CreateTable
CREATE TABLE "audit_entry" (
    "id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" INTEGER,
    "act" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" INTEGER,
    "details" JSONB NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "count" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_id_idx" ON "audit_entry"("subject_kind", "subject_id", "id");

-- One head, and what no log of ids would hold: lines, addresses, sentences
ALTER TABLE audit_head ADD CONSTRAINT audit_head_one CHECK (id = 1);

CREATE FUNCTION is_audit_details(details jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_typeof(details) = 'object' AND NOT EXISTS (
    SELECT FROM jsonb_each(details) AS entry(key, value)
    WHERE key !~ '^[A-Za-z]{1,30}$'
      OR jsonb_typeof(value) IN ('object', 'array')
      OR jsonb_typeof(value) = 'string' AND value #>> '{}' !~
        '^([A-Za-z][A-Za-z -]{0,39}|\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?)$'
  )
$$;

ALTER TABLE audit_entry
  ADD CONSTRAINT audit_entry_words CHECK (act ~ '^[a-z][a-z ]{2,39}$' AND subject_kind ~ '^[a-z][a-z ]{2,29}$'),
  ADD CONSTRAINT audit_entry_details CHECK (is_audit_details(details));

INSERT INTO audit_head (count, hash) VALUES (0, '\x0000000000000000000000000000000000000000000000000000000000000000');

-- The only way in. It runs as its owner, sets number and time itself, and waits for whoever appends at this moment,
-- so that the role the site runs as needs no right to the tables but to read them.
CREATE FUNCTION append_audit_entry(actor_id integer, act text, subject_kind text, subject_id integer, details jsonb)
RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head;
  now_at timestamptz(3);
  content text;
  new_hash bytea;
BEGIN
  SELECT * INTO STRICT head FROM audit_head FOR UPDATE;
  now_at := clock_timestamp();
  content := concat_ws(E'\n', head.count + 1, (extract(epoch FROM now_at) * 1000)::bigint,
    coalesce(actor_id::text, '-'), act, subject_kind, coalesce(subject_id::text, '-'), details::text);
  new_hash := sha256(head.hash || convert_to(content, 'UTF8'));
  INSERT INTO audit_entry VALUES
    (head.count + 1, now_at, actor_id, act, subject_kind, subject_id, details, head.hash, new_hash);
  UPDATE audit_head SET count = head.count + 1, hash = new_hash;
  RETURN head.count + 1;
END
$$;

REVOKE ALL ON FUNCTION append_audit_entry(integer, text, text, integer, jsonb) FROM PUBLIC;

-- Where one role both owns and runs, at least nothing is changed by mistake
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is only ever added to' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_entry_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
