import { OwnPart } from '@/components/accounts/own/own-frame'
import type { ListedVersion } from '@/lib/scales/queries'
import type { Trial, Tried } from '@/lib/scales/trial'
import type { ScaleVersion } from '@/lib/scales/versions'
import { ScaleForm } from './scale-form'
import { ScaleTrial } from './trial'
import { ScaleVersions } from './versions'

export type ScaleOnPage = {
  present: ScaleVersion | null
  versions: readonly ListedVersion[]
  trial: Trial | null
  tried: Tried | null
}

type Props = { path: string; scale: ScaleOnPage; isOutlets: boolean }

/** A scale: what a change would do, where one is written, and the versions there were. */
export function ScalePart({ path, scale: { present, versions, trial, tried }, isOutlets }: Props) {
  return (
    <>
      {trial?.draft && tried && <ScaleTrial draft={trial.draft} tried={tried} />}
      <OwnPart
        id="scale"
        title={isOutlets ? 'The scale' : 'The next version'}
        intro={
          isOutlets
            ? 'By it a bare number, stars that name no scale and the house’s own words become scores.'
            : 'What each letter counts for, unless its outlet says otherwise.'
        }
      >
        <ScaleForm path={path} present={present} trial={trial} isOutlets={isOutlets} />
      </OwnPart>
      <ScaleVersions versions={versions} />
    </>
  )
}
