import { Entry } from '@/components/accounts/entry'

/** What stands where one signs up while nobody can. */
export function NoSeats() {
  const lead = (
    <>
      <p>There are no new seats at the moment. Reading needs none.</p>
      <p>
        You have a seat already? <a href="/sign-in">Sign in</a>.
      </p>
    </>
  )
  return <Entry title="The house is full" lead={lead} />
}
