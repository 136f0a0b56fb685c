import type { ComponentProps } from 'react'
import type { FieldProps } from './field-props'

type Props = ComponentProps<'input'> & Pick<FieldProps, 'most'>

/** Files to be sent. What was chosen cannot be put back: browsers let nobody fill it in. */
export function Upload({ most, ...rest }: Props) {
  return (
    <input
      type="file"
      onChange={({ currentTarget: { files }, currentTarget }) => {
        const isTooLarge = most !== undefined && [...(files ?? [])].some(({ size }) => size > most.bytes)
        currentTarget.setCustomValidity(isTooLarge ? most.says : '')
      }}
      {...rest}
    />
  )
}
