import { disconnect } from '@/lib/connections'
import { plantField } from './laying'

// Run by `field.ts` in a process of its own, since a spec cannot load what only servers may. Says as JSON what is where.
const field = await plantField()
await disconnect()
process.stdout.write(JSON.stringify(field))
