import type { FieldProps } from './field-props'
import { Lines } from './lines'
import { Upload } from './upload'

type Props = Omit<FieldProps, 'label' | 'hint' | 'value'> & {
  stands?: string
  described: string
  isWrong: boolean
}

/** What one types into, or chooses with. */
export function Control({
  name,
  id = name,
  type = 'text',
  optional,
  suggestions,
  choices,
  accept,
  most,
  ...rest
}: Props) {
  const { stands, described, isWrong, ...limits } = rest
  const every = {
    id,
    name,
    required: !optional,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': described || undefined,
  }
  if (type === 'lines') return <Lines rows={7} dir="auto" defaultValue={stands} {...every} {...limits} />
  if (type === 'file' || type === 'files')
    return <Upload most={most} multiple={type === 'files'} accept={accept} {...every} />
  if (type === 'check')
    return <input type="checkbox" value="on" defaultChecked={stands === 'on'} {...every} required={false} />
  if (type === 'choice')
    return (
      // A reset form shows a select's first choice, whatever stood in it; a new one shows its own.
      <select key={stands} defaultValue={stands} {...every}>
        {choices?.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    )
  const list = suggestions && `${id}-suggestions`
  const prose = optional && type === 'text'
  return (
    <>
      <input
        type={type}
        defaultValue={stands}
        dir={prose ? 'auto' : undefined}
        spellCheck={false}
        autoCapitalize={prose ? undefined : 'none'}
        list={list}
        {...every}
        {...limits}
      />
      {list && (
        <datalist id={list}>
          {suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </>
  )
}
