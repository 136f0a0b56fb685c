import type { Progress } from '@/lib/imports/running'

const WIDTH = 30

type Out = { isTTY?: boolean; write: (text: string) => unknown }

/** A bar that fills on a terminal; elsewhere a line at every tenth. */
export function progressTo(out: Out): { tell: (progress: Progress) => void; end: () => void } {
  let told = 0
  return {
    tell({ done, of }) {
      const share = of === 0 ? 1 : done / of
      if (out.isTTY) {
        const full = Math.round(share * WIDTH)
        out.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${of} rows`)
      } else if (Math.floor(share * 10) > told) {
        told = Math.floor(share * 10)
        out.write(`${done} of ${of} rows\n`)
      }
    },
    end() {
      if (out.isTTY) out.write('\r\u001b[K')
    },
  }
}
