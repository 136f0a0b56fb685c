CREATE TABLE "merge" (
    "id" SERIAL NOT NULL,
    "noun" "noun" NOT NULL,
    "gone_id" INTEGER NOT NULL,
    "kept_id" INTEGER NOT NULL,
    "gone" JSONB NOT NULL,
    "counts" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" INTEGER,

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "merge_step" (
    "merge_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "step" JSONB NOT NULL,

    CONSTRAINT "merge_step_pkey" PRIMARY KEY ("merge_id","position")
);
CREATE INDEX "merge_noun_kept_id_id_idx" ON "merge"("noun", "kept_id", "id" DESC);
CREATE INDEX "merge_by_id_idx" ON "merge"("by_id");
CREATE INDEX "merge_undone_by_id_idx" ON "merge"("undone_by_id");
ALTER TABLE "merge" ADD CONSTRAINT "merge_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "merge" ADD CONSTRAINT "merge_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "merge_step" ADD CONSTRAINT "merge_step_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE merge
  ADD CONSTRAINT merge_noun CHECK (noun <> 'criticReview'),
  ADD CONSTRAINT merge_of_two CHECK (gone_id <> kept_id),
  ADD CONSTRAINT merge_reason CHECK (btrim(reason) <> '');
-- What is gone cannot go again before it came back.
CREATE UNIQUE INDEX merge_once ON merge (noun, gone_id) WHERE undone_at IS NULL;
