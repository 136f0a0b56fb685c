-- Whom a viewer does not find at all: a block hides both ways. A mute leaves pages where they are, and is in hidden_member alone.
CREATE VIEW blocked_member AS
  SELECT blocker_id AS viewer_id, blocked_id AS member_id FROM member_block
  UNION ALL SELECT blocked_id, blocker_id FROM member_block;
