import { Prose } from './prose'

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
        <li>An account whose address is not confirmed within a week is deleted.</li>
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
      <h2>When you search</h2>
      <p>What you type is used to answer you, and is not stored.</p>
      <h2>About critics</h2>
      <p>
        Of published reviews we keep the critic’s name, the outlet, what was published under that name about
        its author, the score, dates and our summary. A critic or an outlet may ask the operator for a
        correction or for removal.
      </p>
    </Prose>
  )
}
