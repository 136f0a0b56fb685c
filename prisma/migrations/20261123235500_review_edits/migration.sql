-- How often a review was changed, so that an edit begun before another is told apart, also where no revision was added.
ALTER TABLE review ADD COLUMN edits integer NOT NULL DEFAULT 0 CONSTRAINT review_edits CHECK (edits >= 0);
