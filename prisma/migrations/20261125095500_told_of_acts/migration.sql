-- Whom an act concerns is told of it, of what came of an appeal, and a reporter of what came of a report. Who decided
-- is nobody to them: such a notice names no one.
ALTER TYPE notice_kind ADD VALUE 'act';
ALTER TYPE notice_kind ADD VALUE 'appeal';
ALTER TYPE notice_kind ADD VALUE 'report';
ALTER TABLE notice ALTER COLUMN actor_id DROP NOT NULL;
