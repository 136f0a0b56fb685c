import { Entry } from './entry'

/** The same whether the address has an account or not. */
export function LinkSent() {
  const lead = (
    <>
      <p>If the address you gave has an account, a letter with a link is on its way to it.</p>
      <p>Nothing after a few minutes? Look among the unwanted mail, or for a slip in the address.</p>
    </>
  )
  return <Entry title="Look into your mail" lead={lead} />
}
