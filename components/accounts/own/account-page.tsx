import type { ReactNode } from 'react'
import { MemberLinks } from '@/components/members/member-tabs'
import { ActionForm } from '@/components/ui/action-form'
import { sendConfirmationAction } from '@/lib/accounts/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import { formatsOf } from '@/lib/preferences/schema'
import { inDays } from './days'
import { OwnFrame, OwnPart } from './own-frame'

type Props = { viewer: Pick<Viewer, 'handle' | 'email' | 'emailConfirmedAt' | 'createdAt' | 'formats'> }

/** What a member sees of their own account at a glance. */
export function AccountPage({ viewer }: Props) {
  const { handle, email, emailConfirmedAt, createdAt } = viewer
  const formats = formatsOf(viewer)
  const confirmed = emailConfirmedAt && inDays(emailConfirmedAt, formats)
  return (
    <OwnFrame at="/account" title={handle} lead="These pages are yours alone: nobody else can open them.">
      <dl>
        <Fact name="E-mail">{email}</Fact>
        <Fact name="Confirmed">{confirmed ?? 'Not yet. Posting waits for the link in our letter.'}</Fact>
        <Fact name="Member since">{inDays(createdAt, formats)}</Fact>
      </dl>
      <OwnPart title="What you keep" intro="As others see it, and as far as you let them.">
        <MemberLinks handle={handle} />
      </OwnPart>
      {!confirmed && <ActionForm action={sendConfirmationAction} submit="Send the letter again" />}
    </OwnFrame>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
