import { Prose } from './prose'

export function Privacy() {
  return (
    <Prose title="Privacy" lead="Reading here leaves next to nothing behind.">
      <h2>When you read</h2>
      <ul>
        <li>
          No cookie is set, no script runs on the pages you read, and nothing is asked of any other host.
        </li>
        <li>There is no counter, no tracker and no advertisement.</li>
        <li>
          The server’s log notes faults with a request number, and neither your address nor what you searched
          for. The operator’s own web server or network may keep logs of its own.
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
