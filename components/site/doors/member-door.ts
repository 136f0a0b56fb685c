import { getViewer } from '@/lib/accounts/viewer'
import { type Opened, open } from './open'
import type { Room } from './room'

/** A room rendered for whoever asks. */
export const memberDoor = <Params, Loaded>(room: Room<Params, Loaded>): Opened<Params> =>
  open(room, getViewer)
