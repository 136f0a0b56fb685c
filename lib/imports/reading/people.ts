import { LIST_MOST, NAME_MAX } from '@/lib/imports/limits'
import { asText, nameIn } from './cells'

export type CreditRead = { role: string; name: string; character: string | null }

/** People of a cell; `ask` where it may be read in two ways. */
export type PeopleRead = { credits: CreditRead[]; ask: string | null }

const SUFFIX = /^(?:jr|sr|[ivx]{2,4}|ph\.?d|m\.?d)\.?$/i

/** The people a cell names in one role: a list of JSON, or names parted by bars, semicolons or commas. */
export function peopleIn(cell: unknown, role: string): PeopleRead {
  if (Array.isArray(cell))
    return checked(
      cell.slice(0, LIST_MOST).flatMap((one) => personIn(one, role)),
      role,
    )
  const text = asText(cell)
  if (text === null) return { credits: [], ask: null }
  const isListed = /[|;]/.test(text)
  const names = isListed ? text.split(/[|;]/) : commas(text)
  // “Kubrick, Stanley” is one, “Cher, Madonna” are two: nobody can tell by the comma.
  const isDoubtful = !isListed && names.length === 2 && names.some((name) => !/[\s.-]/.test(name.trim()))
  return {
    ...checked(
      names.slice(0, LIST_MOST).flatMap((name) => personIn(name, role)),
      role,
    ),
    ...(isDoubtful && { ask: `Its ${role}, “${text.slice(0, 80)}”, may be one name or two.` }),
  }
}

/** Credits of every role, as some lists of JSON have them. */
export function creditsIn(cell: unknown): PeopleRead {
  if (!Array.isArray(cell)) return { credits: [], ask: null }
  return checked(
    cell.slice(0, 3 * LIST_MOST).flatMap((one) => {
      const role = typeof one === 'object' && one !== null ? (one.role ?? one.job) : null
      return personIn(one, asText(role)?.toLowerCase().slice(0, 60) ?? 'cast')
    }),
    'credit',
  )
}

function personIn(entry: unknown, role: string): CreditRead[] {
  const name = asText(nameIn(entry))
  if (name === null) return []
  const character = typeof entry === 'object' ? asText((entry as { character?: unknown }).character) : null
  return [{ role, name, character: character?.slice(0, NAME_MAX) ?? null }]
}

function checked(all: readonly CreditRead[], role: string): PeopleRead {
  const credits = all.filter(
    (one, n) => all.findIndex(({ name, role }) => name === one.name && role === one.role) === n,
  )
  const long = credits.find(({ name }) => name.length > NAME_MAX)
  return {
    credits: credits.filter((one) => one !== long && one.name.length <= NAME_MAX),
    ask: long ? `A name of its ${role} is longer than ${NAME_MAX} characters.` : null,
  }
}

/** Parts at commas, but not before “Jr.” and the like. */
function commas(text: string): string[] {
  const names: string[] = []
  for (const part of text.split(',')) {
    const last = names.at(-1)
    if (last !== undefined && SUFFIX.test(part.trim())) names[names.length - 1] = `${last},${part}`
    else names.push(part)
  }
  return names
}
