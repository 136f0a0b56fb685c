-- CreateTable
CREATE TABLE "owner_link" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "token_hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "owner_link_pkey" PRIMARY KEY ("id")
);

-- A newer link takes the place of the older
ALTER TABLE owner_link ADD CONSTRAINT owner_link_one CHECK (id = 1);
