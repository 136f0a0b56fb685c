-- What became of a title that somebody proposed is told to them, and mailed where they wish.
ALTER TYPE notice_kind ADD VALUE 'proposal';
ALTER TYPE mail_kind ADD VALUE 'proposals';
