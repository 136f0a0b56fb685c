-- Every saving of a draft has a number that no other ever had, so that a tab that knows one of a draft long gone
-- never passes for the newest.
CREATE SEQUENCE review_draft_saving AS integer;
SELECT setval('review_draft_saving', coalesce(max(version), 0) + 1, false) FROM review_draft;
