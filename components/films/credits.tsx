import { Fragment } from 'react'
import { Rail } from '@/components/ui/rail'
import { Spelled } from '@/components/ui/spelled'
import type { CreditLine } from '@/lib/films/schema'
import { capital } from '@/lib/words'
import styles from './tables.module.css'

/** Who did what, with every spelling that sources use. */
export function Credits({ credits }: { credits: readonly CreditLine[] }) {
  if (credits.length === 0) return null
  return (
    <Rail title="Credits" intro={<p>With the spellings that sources use.</p>}>
      <table className={styles.credits}>
        <thead>
          <tr>
            <th scope="col">As</th>
            <th scope="col">Name</th>
            <th scope="col">Also written</th>
          </tr>
        </thead>
        <tbody>
          {credits.map(({ role, person, character }) => (
            <tr key={`${role} ${person.slug} ${character?.name}`}>
              <td>
                {character ? character.name : capital(role)}
                {character && character.spellings.length > 0 && (
                  <small>{character.spellings.join(' · ')}</small>
                )}
              </td>
              <th scope="row">
                <a href={`/people/${person.slug}`}>
                  <Spelled>{person.name}</Spelled>
                </a>
              </th>
              <td>
                {person.spellings.map((spelling, i) => (
                  <Fragment key={spelling}>
                    {i > 0 && ' · '}
                    <span>
                      <Spelled>{spelling}</Spelled>
                    </span>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Rail>
  )
}
