import { OwnFrame } from '@/components/accounts/own/own-frame'
import { renewRecoveryCodesAction } from '@/lib/accounts/factors/actions'
import { ShownOnce } from './shown-once'

/** Where one makes recovery codes, and sees them this once. */
export function RecoveryPage({ codesLeft }: { codesLeft: number }) {
  return (
    <OwnFrame
      at="/account/second-factor"
      title="Recovery codes"
      lead="For the day your app or your device is lost: ten codes, each good once. Print them, or keep them where you keep your passwords."
      done={codesLeft > 0 && `You have ${codesLeft} left. New ones replace them.`}
    >
      <ShownOnce
        action={renewRecoveryCodesAction}
        submit="Show me ten codes"
        says="These are shown this once. We keep no copy that could be read."
        way={{ words: 'I have put them away', path: '/account/second-factor' }}
      />
    </OwnFrame>
  )
}
