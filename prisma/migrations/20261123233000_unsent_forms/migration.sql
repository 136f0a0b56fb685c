-- What somebody typed whose session had ended: kept a day, for the browser that holds the token.
CREATE TABLE "unsent_form" (
    "token_hash" BYTEA NOT NULL,
    "typed" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unsent_form_pkey" PRIMARY KEY ("token_hash"),
    CONSTRAINT "unsent_form_token_is_hashed" CHECK (octet_length("token_hash") = 32),
    CONSTRAINT "unsent_form_is_fields" CHECK (jsonb_typeof("typed") = 'object'),
    CONSTRAINT "unsent_form_is_bounded" CHECK (octet_length("typed"::text) <= 131072)
);

CREATE INDEX "unsent_form_expires_at_idx" ON "unsent_form"("expires_at");
