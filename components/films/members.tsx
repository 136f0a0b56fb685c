import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { Spelled } from '@/components/ui/spelled'

/** Members' reviews: the seats are there, nobody sits in them yet. */
export function Members({ title }: { title: string }) {
  return (
    <Rail title="Members" intro={<p>Beside the critics, never mixed with them.</p>}>
      <Empty
        says={
          <>
            The seats are empty. No member has reviewed{' '}
            <cite>
              <Spelled>{title}</Spelled>
            </cite>{' '}
            yet.
          </>
        }
      >
        <p>Reviews will stand here, sorted by how helpful readers found them.</p>
      </Empty>
    </Rail>
  )
}
