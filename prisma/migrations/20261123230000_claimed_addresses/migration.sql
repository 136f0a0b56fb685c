-- An address belongs to the account that confirmed it. Unconfirmed it is only claimed, by as many as like to,
-- so that signing up tells nobody whether an address has an account.
DROP INDEX "member_email_key";

CREATE UNIQUE INDEX "member_confirmed_email_key" ON "member"("email") WHERE "email_confirmed_at" IS NOT NULL;

CREATE INDEX "member_email_idx" ON "member"("email");

-- What was never confirmed is forgotten by age.
CREATE INDEX "member_unconfirmed_idx" ON "member"("created_at") WHERE "email_confirmed_at" IS NULL;
