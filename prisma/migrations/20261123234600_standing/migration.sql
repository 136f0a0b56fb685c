-- CreateEnum
CREATE TYPE "restriction_kind" AS ENUM ('suspension', 'silence');

-- CreateEnum
CREATE TYPE "rule" AS ENUM ('film', 'people', 'spoilers', 'quoting', 'law');

-- CreateTable
CREATE TABLE "restriction" (
    "id" SERIAL NOT NULL,
    "kind" "restriction_kind" NOT NULL,
    "member_id" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL,
    "rule" "rule" NOT NULL,
    "reason" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" INTEGER,

    CONSTRAINT "restriction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site_setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "by_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "note" TEXT,
    "uses" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "by_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "restriction_member_id_idx" ON "restriction"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- AddForeignKey
ALTER TABLE "restriction" ADD CONSTRAINT "restriction_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE restriction
  ADD CONSTRAINT restriction_by_another CHECK (by_id <> member_id),
  ADD CONSTRAINT restriction_reason CHECK (length(reason) BETWEEN 10 AND 2000),
  ADD CONSTRAINT restriction_lasts CHECK (until > "from"),
  ADD CONSTRAINT restriction_lifted CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL));

ALTER TABLE invitation
  ADD CONSTRAINT invitation_uses CHECK (uses BETWEEN 1 AND 100),
  ADD CONSTRAINT invitation_used CHECK (used BETWEEN 0 AND uses),
  ADD CONSTRAINT invitation_lasts CHECK (expires_at > created_at AND expires_at <= created_at + interval '90 days'),
  ADD CONSTRAINT invitation_note CHECK (length(note) BETWEEN 1 AND 200);
