-- When somebody last changed what they say of themselves, and a note in their diary: so that a rule for texts can be
-- tried over the last thirty days of these too. Null where it was before this was kept.
ALTER TABLE member ADD COLUMN profile_at timestamptz(3);
CREATE INDEX member_profile_at ON member (profile_at) WHERE profile_at IS NOT NULL;
ALTER TABLE diary_entry ADD COLUMN noted_at timestamptz(3);
CREATE INDEX diary_entry_noted_at ON diary_entry (noted_at) WHERE noted_at IS NOT NULL;
