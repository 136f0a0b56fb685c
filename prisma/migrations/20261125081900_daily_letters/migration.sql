-- The last day on which somebody had all that happened in one letter.
ALTER TABLE mail_consent ADD COLUMN digest_on date;
