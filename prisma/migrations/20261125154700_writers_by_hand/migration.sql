CREATE TABLE "outlet_alias" (
    "outlet_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "outlet_alias_pkey" PRIMARY KEY ("outlet_id","name")
);
CREATE TABLE "critic_alias" (
    "critic_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "critic_alias_pkey" PRIMARY KEY ("critic_id","name")
);
CREATE TABLE "writer_revision" (
    "id" SERIAL NOT NULL,
    "noun" "noun" NOT NULL,
    "target_id" INTEGER NOT NULL,
    "by_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed" TEXT[],
    "before" JSONB NOT NULL,

    CONSTRAINT "writer_revision_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outlet_alias_name_key" ON "outlet_alias"("name");
CREATE UNIQUE INDEX "critic_alias_name_key" ON "critic_alias"("name");
CREATE INDEX "writer_revision_noun_target_id_id_idx" ON "writer_revision"("noun", "target_id", "id" DESC);
CREATE INDEX "writer_revision_by_id_idx" ON "writer_revision"("by_id");
ALTER TABLE "outlet_alias" ADD CONSTRAINT "outlet_alias_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "critic_alias" ADD CONSTRAINT "critic_alias_critic_id_fkey" FOREIGN KEY ("critic_id") REFERENCES "critic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "writer_revision" ADD CONSTRAINT "writer_revision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE outlet_alias ADD CONSTRAINT outlet_alias_there CHECK (btrim(name) <> '');
ALTER TABLE critic_alias ADD CONSTRAINT critic_alias_there CHECK (btrim(name) <> '');
ALTER TABLE writer_revision ADD CONSTRAINT writer_revision_noun CHECK (noun IN ('critic', 'outlet'));
