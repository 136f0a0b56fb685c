-- A review that was withdrawn is written anew in its own row, so that what others said below it stays.
CREATE TRIGGER review_anew_leaves_watchlist AFTER UPDATE OF posted_at ON review
  FOR EACH ROW EXECUTE FUNCTION leave_watchlist();
