-- CreateTable
CREATE TABLE "outside_account" (
    "id" SERIAL NOT NULL,
    "member_id" INTEGER NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "label" TEXT,
    "connected_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outside_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outside_arrival" (
    "id" SERIAL NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "label" TEXT,
    "email" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outside_arrival_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "outside_account_issuer_subject_key" ON "outside_account"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "outside_account_member_id_issuer_key" ON "outside_account"("member_id", "issuer");

-- CreateIndex
CREATE UNIQUE INDEX "outside_arrival_token_hash_key" ON "outside_arrival"("token_hash");

-- CreateIndex
CREATE INDEX "outside_arrival_expires_at_idx" ON "outside_arrival"("expires_at");

-- AddForeignKey
ALTER TABLE "outside_account" ADD CONSTRAINT "outside_account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
