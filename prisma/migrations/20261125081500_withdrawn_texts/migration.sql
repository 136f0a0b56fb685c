-- Of a review that its author withdrew and then deleted for good no word is left. Its row stays for what others said below.
ALTER TABLE review DROP CONSTRAINT review_raw_length;
ALTER TABLE review ADD CONSTRAINT review_raw_length
  CHECK (char_length(raw) BETWEEN 25 AND 20000 OR raw = '' AND title IS NULL AND withdrawn_at IS NOT NULL);
