-- Rules that acts can name one by one. They are used by the next migration: a new value waits for its transaction to end.
ALTER TYPE rule ADD VALUE 'release';
ALTER TYPE rule ADD VALUE 'hate';
ALTER TYPE rule ADD VALUE 'spam';
