-- DropIndex
DROP INDEX "search_entry_folded_idx";

-- DropIndex
DROP INDEX "search_entry_key_idx";

-- DropIndex: over a large catalogue, trigrams of whole titles take hundreds of milliseconds to compare.
DROP INDEX "search_entry_key_trigram";

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "slips" TEXT[] COLLATE "C",

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_entry_kind_folded_idx" ON "search_entry"("kind", "folded");

-- CreateIndex
CREATE INDEX "search_entry_kind_key_idx" ON "search_entry"("kind", "key");

-- CreateIndex
CREATE INDEX "search_word_slips_idx" ON "search_word" USING GIN ("slips");

-- CreateIndex
CREATE INDEX "search_word_trigram" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- The first letters with the weightiest first: a prefix that a hundred thousand spellings share finds its best at once.
CREATE INDEX search_entry_head_1 ON search_entry (kind, left(folded, 1), (-weight));
CREATE INDEX search_entry_head_2 ON search_entry (kind, left(folded, 2), (-weight));
CREATE INDEX search_entry_head_3 ON search_entry (kind, left(folded, 3), (-weight));

-- Which entries have these words. One index a kind, so that a word common in titles costs a person's name nothing.
CREATE INDEX search_entry_film_words ON search_entry
  USING GIN (array_to_tsvector(string_to_array(key, ' '))) WITH (fastupdate = off) WHERE kind = 'film';
CREATE INDEX search_entry_person_words ON search_entry
  USING GIN (array_to_tsvector(string_to_array(key, ' '))) WITH (fastupdate = off) WHERE kind = 'person';
CREATE INDEX search_entry_character_words ON search_entry
  USING GIN (array_to_tsvector(string_to_array(key, ' '))) WITH (fastupdate = off) WHERE kind = 'character';

-- Rarely written, often read: no list of pending words to go through at every search.
ALTER INDEX search_word_slips_idx SET (fastupdate = off);
ALTER INDEX search_word_trigram SET (fastupdate = off);
