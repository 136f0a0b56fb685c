import { type ScaleOnPage, ScalePart } from '@/components/desk/scales/scale-part'
import { keepOutletAction } from '@/lib/critics/keeping/actions'
import type { WriterForDesk } from '@/lib/critics/keeping/queries'
import { MAX } from '@/lib/critics/keeping/schema'
import { outletDeskPath } from '@/lib/desk/paths'
import { doneWords } from './done'
import { WriterPage } from './writer-page'

type Props = { outlet: WriterForDesk; scale: ScaleOnPage; done: unknown }

/** An outlet at the desk, with its scale. */
export function OutletDeskPage({ outlet, scale, done }: Props) {
  return (
    <WriterPage
      noun="outlet"
      writer={outlet}
      action={keepOutletAction}
      about={{ name: 'url', label: 'Link', hint: 'Where it is on the web.', maxLength: MAX.url }}
      done={doneWords(done)}
    >
      <ScalePart path={outletDeskPath(outlet.says.slug)} scale={scale} isOutlets />
    </WriterPage>
  )
}
