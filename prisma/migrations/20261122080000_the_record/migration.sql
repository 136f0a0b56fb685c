-- Trigram indexes make the search forgiving. A trusted extension: the database's owner may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;


-- CreateEnum
CREATE TYPE "film_kind" AS ENUM ('film', 'filmSeries', 'series');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('positive', 'mixed', 'negative');

-- CreateEnum
CREATE TYPE "verdict_basis" AS ENUM ('score', 'reading');

-- CreateEnum
CREATE TYPE "film_verdict" AS ENUM ('recommended', 'divided', 'notRecommended');

-- CreateEnum
CREATE TYPE "aspect" AS ENUM ('acting', 'action', 'story', 'visuals', 'camera', 'music', 'pacing', 'emotion', 'villain', 'humour');

-- CreateEnum
CREATE TYPE "polarity" AS ENUM ('praise', 'mixed', 'fault');

-- CreateEnum
CREATE TYPE "mention_how" AS ENUM ('compared', 'forFansOf', 'sameGenre', 'samePeople');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('mild', 'moderate', 'severe');

-- CreateEnum
CREATE TYPE "rights_basis" AS ENUM ('own', 'licensed', 'quotation', 'unknown');

-- CreateEnum
CREATE TYPE "review_status" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('editor', 'document');

-- CreateEnum
CREATE TYPE "noun" AS ENUM ('film', 'person', 'outlet', 'critic', 'criticReview');

-- CreateEnum
CREATE TYPE "facet_kind" AS ENUM ('genre', 'country', 'decade');

-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('film', 'person', 'character');

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER,
    "code" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "film" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "film_kind" NOT NULL DEFAULT 'film',
    "title" TEXT NOT NULL,
    "sort_title" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER,
    "countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "genres" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "runtime_minutes" INTEGER,
    "synopsis" TEXT,
    "budget_amount" BIGINT,
    "budget_currency" TEXT,
    "source_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "review_count" INTEGER NOT NULL DEFAULT 0,
    "scored_count" INTEGER NOT NULL DEFAULT 0,
    "critic_mean" DECIMAL(6,3),
    "band_low" DECIMAL(6,3),
    "band_high" DECIMAL(6,3),
    "verdict" "film_verdict",
    "verdict_since" DATE,

    CONSTRAINT "film_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "film_title" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "original" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "film_title_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_event" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "date" TEXT,
    "source_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "release_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "production_fact" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "date" TEXT,
    "source_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "production_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "runtime_claim" (
    "film_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "approximate" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "runtime_claim_pkey" PRIMARY KEY ("film_id","source_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bio" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_spelling" (
    "person_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "person_spelling_pkey" PRIMARY KEY ("person_id","name")
);

-- CreateTable
CREATE TABLE "character" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "character_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "character_spelling" (
    "character_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "character_spelling_pkey" PRIMARY KEY ("character_id","name")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "character_id" INTEGER,
    "position" INTEGER NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,
    "scale_best" DECIMAL(8,2),
    "scale_worst" DECIMAL(8,2),

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "critic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "bio" TEXT,

    CONSTRAINT "critic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "critic_review" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "review_status" NOT NULL DEFAULT 'published',
    "source_id" INTEGER,
    "outlet_id" INTEGER,
    "critic_id" INTEGER,
    "headline" TEXT,
    "url" TEXT,
    "published_at" TEXT,
    "retrieved_at" TEXT,
    "score_raw" TEXT,
    "score_label" TEXT,
    "score_value" DECIMAL(8,2),
    "score_best" DECIMAL(8,2),
    "score_worst" DECIMAL(8,2),
    "score_rationale" TEXT,
    "verdict" "verdict" NOT NULL,
    "verdict_basis" "verdict_basis" NOT NULL,
    "verdict_grounds" TEXT,
    "summary" TEXT NOT NULL,
    "full_text" TEXT,
    "contains_unmarked_spoilers" BOOLEAN NOT NULL DEFAULT false,
    "rights_basis" "rights_basis" NOT NULL DEFAULT 'unknown',
    "provenance" TEXT NOT NULL,
    "also_read" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "critic_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aspect_verdict" (
    "review_id" INTEGER NOT NULL,
    "aspect" "aspect" NOT NULL,
    "polarity" "polarity" NOT NULL,
    "note" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "aspect_verdict_pkey" PRIMARY KEY ("review_id","aspect")
);

-- CreateTable
CREATE TABLE "mention" (
    "review_id" INTEGER NOT NULL,
    "film_id" INTEGER NOT NULL,
    "how" "mention_how" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("review_id","film_id")
);

-- CreateTable
CREATE TABLE "content_note" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "severity" "severity",
    "position" INTEGER NOT NULL,

    CONSTRAINT "content_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_note_source" (
    "note_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "content_note_source_pkey" PRIMARY KEY ("note_id","source_id")
);

-- CreateTable
CREATE TABLE "trivia" (
    "id" SERIAL NOT NULL,
    "film_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "spoiler" BOOLEAN NOT NULL DEFAULT false,
    "source_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "trivia_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "noun" "noun" NOT NULL,
    "scope_id" INTEGER NOT NULL DEFAULT 0,
    "slug" TEXT NOT NULL,
    "target_id" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("noun","scope_id","slug")
);

-- CreateTable
CREATE TABLE "film_sheet" (
    "film_id" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "shows" INTEGER[] DEFAULT ARRAY[]::INTEGER[],

    CONSTRAINT "film_sheet_pkey" PRIMARY KEY ("film_id")
);

-- CreateTable
CREATE TABLE "critic_review_card" (
    "review_id" INTEGER NOT NULL,
    "film_id" INTEGER NOT NULL,
    "place" DECIMAL(6,3) NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "critic_review_card_pkey" PRIMARY KEY ("review_id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "id" SERIAL NOT NULL,
    "kind" "search_kind" NOT NULL,
    "film_id" INTEGER,
    "person_id" INTEGER,
    "label" TEXT NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facet" (
    "kind" "facet_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "films" INTEGER NOT NULL,

    CONSTRAINT "facet_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "applied_file" (
    "id" SERIAL NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "applied_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_film_id_code_key" ON "source"("film_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "film_slug_key" ON "film"("slug");

-- CreateIndex
CREATE INDEX "film_sort_title_id_idx" ON "film"("sort_title", "id");

-- CreateIndex
CREATE INDEX "film_genres_idx" ON "film" USING GIN ("genres");

-- CreateIndex
CREATE INDEX "film_countries_idx" ON "film" USING GIN ("countries");

-- CreateIndex
CREATE UNIQUE INDEX "film_title_film_id_title_key" ON "film_title"("film_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "release_event_film_id_event_place_source_id_key" ON "release_event"("film_id", "event", "place", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "production_fact_film_id_what_source_id_key" ON "production_fact"("film_id", "what", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "person_spelling_name_idx" ON "person_spelling"("name");

-- CreateIndex
CREATE UNIQUE INDEX "character_film_id_name_key" ON "character"("film_id", "name");

-- CreateIndex
CREATE INDEX "credit_person_id_idx" ON "credit"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_film_id_person_id_role_key" ON "credit"("film_id", "person_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_slug_key" ON "outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_name_key" ON "outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "critic_slug_key" ON "critic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "critic_name_key" ON "critic"("name");

-- CreateIndex
CREATE UNIQUE INDEX "critic_review_source_id_key" ON "critic_review"("source_id");

-- CreateIndex
CREATE INDEX "critic_review_critic_id_idx" ON "critic_review"("critic_id");

-- CreateIndex
CREATE INDEX "critic_review_outlet_id_idx" ON "critic_review"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "critic_review_film_id_slug_key" ON "critic_review"("film_id", "slug");

-- CreateIndex
CREATE INDEX "mention_film_id_idx" ON "mention"("film_id");

-- CreateIndex
CREATE UNIQUE INDEX "content_note_film_id_category_key" ON "content_note"("film_id", "category");

-- CreateIndex
CREATE UNIQUE INDEX "trivia_film_id_text_key" ON "trivia"("film_id", "text");

-- CreateIndex
CREATE INDEX "film_sheet_shows_idx" ON "film_sheet" USING GIN ("shows");

-- CreateIndex
CREATE INDEX "critic_review_card_film_id_place_review_id_idx" ON "critic_review_card"("film_id", "place", "review_id");

-- CreateIndex
CREATE INDEX "search_entry_film_id_idx" ON "search_entry"("film_id");

-- CreateIndex
CREATE INDEX "search_entry_person_id_idx" ON "search_entry"("person_id");

-- CreateIndex
CREATE INDEX "search_entry_folded_idx" ON "search_entry"("folded");

-- CreateIndex
CREATE INDEX "search_entry_key_idx" ON "search_entry"("key");

-- CreateIndex
CREATE INDEX "search_entry_key_trigram" ON "search_entry" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "applied_file_sha256_idx" ON "applied_file"("sha256");

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film" ADD CONSTRAINT "film_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film_title" ADD CONSTRAINT "film_title_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film_title" ADD CONSTRAINT "film_title_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_event" ADD CONSTRAINT "release_event_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_event" ADD CONSTRAINT "release_event_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "production_fact" ADD CONSTRAINT "production_fact_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "production_fact" ADD CONSTRAINT "production_fact_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runtime_claim" ADD CONSTRAINT "runtime_claim_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runtime_claim" ADD CONSTRAINT "runtime_claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_spelling" ADD CONSTRAINT "person_spelling_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "character" ADD CONSTRAINT "character_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "character_spelling" ADD CONSTRAINT "character_spelling_character_id_fkey" FOREIGN KEY ("character_id") REFERENCES "character"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_character_id_fkey" FOREIGN KEY ("character_id") REFERENCES "character"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "critic_review" ADD CONSTRAINT "critic_review_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "critic_review" ADD CONSTRAINT "critic_review_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "critic_review" ADD CONSTRAINT "critic_review_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "critic_review" ADD CONSTRAINT "critic_review_critic_id_fkey" FOREIGN KEY ("critic_id") REFERENCES "critic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aspect_verdict" ADD CONSTRAINT "aspect_verdict_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "critic_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "critic_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_note" ADD CONSTRAINT "content_note_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_note_source" ADD CONSTRAINT "content_note_source_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "content_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_note_source" ADD CONSTRAINT "content_note_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trivia" ADD CONSTRAINT "trivia_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trivia" ADD CONSTRAINT "trivia_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "film_sheet" ADD CONSTRAINT "film_sheet_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "critic_review_card" ADD CONSTRAINT "critic_review_card_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "critic_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;


