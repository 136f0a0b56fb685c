import { TERMS } from '@/lib/clearing/terms'
import { Prose } from './prose'
import { howLong } from './terms'

export function Privacy() {
  return (
    <Prose title="Privacy" lead="Reading here leaves next to nothing behind.">
      <h2>When you read</h2>
      <ul>
        <li>
          Unless you sign in, no cookie is set, no script runs on the pages you read, and nothing is asked of
          any other host.
        </li>
        <li>There is no counter, no tracker and no advertisement.</li>
        <li>
          The server’s log notes faults with a request number, and neither your address nor what you searched
          for. The operator’s own web server or network may keep logs of its own.
        </li>
      </ul>
      <h2>When you have an account</h2>
      <ul>
        <li>
          We keep your handle, which everybody sees, your e-mail address, which nobody else does, and a hash
          of your password.
        </li>
        <li>
          One cookie says that you are signed in. For each browser that is, we keep when it came and was last
          seen, what kind it is, and its network: the first part of its address, never the whole.
        </li>
        <li>
          If you sign in with an account elsewhere, we keep which one it is and what you know it by, and tell
          it nothing about what you do here.
        </li>
        <li>
          A second cookie stays after you leave. It goes only to the page where one signs in, opens nothing,
          and keeps those who try your password elsewhere from locking you out.
        </li>
        <li>
          What you rate, review and comment everybody can see. Who sees your diary, your watchlist and each of
          your lists you decide: everybody, those who follow you, or only you. Drafts are yours alone.
        </li>
        <li>
          Everybody can see whom you follow. What you are told of, whom you mute and whom you block only you
          can see. Letters about it come only after you have said so twice, and each has a link that stops
          them.
        </li>
        <li>
          How often something was tried lately is counted under a hash of the account or network it was tried
          from.
        </li>
      </ul>
      <h2>How long it is kept</h2>
      <ul>
        <li>
          What you write, rate and keep stays until you take it away: there is no day on which we would.
          Drafts stay until you post or discard them.
        </li>
        <li>
          A review you withdraw is gone for everybody else at once. For {howLong(TERMS.undoHours, 'hour')} you
          can have it back as it stood; after that its text is still yours alone to read, until you delete it
          for good or write another.
        </li>
        <li>A comment you delete is gone at once, and no word of it is kept.</li>
        <li>
          An account whose address is not confirmed within {howLong(TERMS.claimDays, 'day')} is deleted.
        </li>
        <li>
          You are signed in for {howLong(TERMS.sessionDays, 'day')} at most; then we forget that browser. What
          you typed when that was over waits for {howLong(TERMS.unsentHours, 'hour')}.
        </li>
        <li>
          That a link was mailed to you, and an address your account had before, is forgotten within{' '}
          {howLong(TERMS.linkDays, 'day')} of its last use. A handle you gave up leads to you for{' '}
          {howLong(TERMS.handleDays, 'day')}.
        </li>
        <li>
          What you were told of is forgotten {howLong(TERMS.readDays, 'day')} after you read it, and{' '}
          {howLong(TERMS.noticeDays, 'day')} after it happened in any case. An invitation, and the note whom
          it was for, goes {howLong(TERMS.invitationDays, 'day')} after its end.
        </li>
        <li>
          From which network you signed in, posted or rated on which day is kept for{' '}
          {howLong(TERMS.networkDays, 'day')}, as a hash under a key of ours: moderators see which accounts
          share one, and not where it is. Where many share one, a new account’s text may wait for a moderator,
          and a film’s score may be <a href="/method#weather">frozen</a>; of that only numbers are published.
        </li>
        <li>
          What you report stands with what came of it; who wrote it is never told that it was you. What is
          decided about you, why, and your appeal you find under your standing, as long as your account is
          there.
        </li>
        <li>
          Of a text that was reported or decided about, we keep how it read then for{' '}
          {howLong(TERMS.appealDays, 'day')} after the decision, so that you can appeal, and until the appeal
          is decided; a text goes with its author’s account, too.
        </li>
        <li>
          The log of what moderators and administrators did is kept for good. It holds no texts and no
          addresses.
        </li>
      </ul>
      <h2>When you write to us without an account</h2>
      <ul>
        <li>
          Whoever tells us of something unlawful leaves a name and an e-mail address, unless it is about the
          sexual abuse of children. Whoever asks for a correction or the removal of a critic’s entry leaves
          both too. We need them to answer, and use them for nothing else.
        </li>
        <li>
          Only those who decide see them: moderators, and for entries editors. They are never shown to the
          public, nor to whom it is about, and {howLong(TERMS.appealDays, 'day')} after the decision we forget
          them. What was said stays with the decision.
        </li>
      </ul>
      <h2>When you search</h2>
      <p>What you type is used to answer you, and is not stored.</p>
      <h2>About critics</h2>
      <p>
        Of published reviews we keep the critic’s name, the outlet, what was published under that name about
        its author, the score, dates and our summary. A critic or an outlet may ask for a correction or for
        removal, by a link on the page of each entry, without an account, and gets an answer with a reason.
      </p>
    </Prose>
  )
}
