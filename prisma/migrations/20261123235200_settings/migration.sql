-- CreateEnum
CREATE TYPE "appearance" AS ENUM ('system', 'light', 'dark');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('answers', 'reviewsOfFollowed', 'digest');

-- AlterEnum
ALTER TYPE "token_purpose" ADD VALUE 'changeEmail';
ALTER TYPE "token_purpose" ADD VALUE 'takeBackEmail';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "appearance" "appearance" NOT NULL DEFAULT 'system',
ADD COLUMN     "bio" TEXT,
ADD COLUMN     "formats" TEXT NOT NULL DEFAULT 'en-GB',
ADD COLUMN     "mail_kinds" "mail_kind"[] DEFAULT ARRAY[]::"mail_kind"[],
ADD COLUMN     "pronouns" TEXT;

-- AlterTable
ALTER TABLE "one_time_token" ADD COLUMN     "change_id" INTEGER;

-- CreateTable
CREATE TABLE "favourite_film" (
    "member_id" INTEGER NOT NULL,
    "film_id" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "favourite_film_pkey" PRIMARY KEY ("member_id","place")
);

-- CreateTable
CREATE TABLE "taken_handle" (
    "key" TEXT NOT NULL,
    "member_id" INTEGER NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "taken_handle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "email_change" (
    "id" SERIAL NOT NULL,
    "member_id" INTEGER NOT NULL,
    "old_email" TEXT NOT NULL,
    "new_email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "email_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "favourite_film_film_id_idx" ON "favourite_film"("film_id");

-- CreateIndex
CREATE UNIQUE INDEX "favourite_film_member_id_film_id_key" ON "favourite_film"("member_id", "film_id");

-- CreateIndex
CREATE INDEX "taken_handle_member_id_idx" ON "taken_handle"("member_id");

-- CreateIndex
CREATE INDEX "email_change_member_id_idx" ON "email_change"("member_id");

-- CreateIndex
CREATE INDEX "one_time_token_change_id_idx" ON "one_time_token"("change_id");

-- AddForeignKey
ALTER TABLE "favourite_film" ADD CONSTRAINT "favourite_film_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_film" ADD CONSTRAINT "favourite_film_film_id_fkey" FOREIGN KEY ("film_id") REFERENCES "film"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taken_handle" ADD CONSTRAINT "taken_handle_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_token" ADD CONSTRAINT "one_time_token_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "email_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;
