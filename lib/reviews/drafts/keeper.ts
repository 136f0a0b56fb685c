import type { FormState, Values } from '@/lib/form-state'
import type { Shelf } from './shelf'

/** How long somebody pauses before what they wrote is saved; how long one who never pauses waits; and until the next try. */
export const PAUSE = 1_000
const AT_LEAST = 10_000
const AGAIN = 10_000

/** What has become of what somebody writes. Only the server's word makes it saved. */
export type Kept =
  | { is: 'as it was' }
  | { is: 'unsaved' }
  | { is: 'saved'; at: string }
  /** The server cannot be reached; `here`: this browser has it. */
  | { is: 'offline'; here: boolean }
  | { is: 'signed out'; here: boolean }
  /** Another tab, or another device, has saved a draft that this one never saw. */
  | { is: 'overtaken' }
  | { is: 'refused'; why: string }

interface Desk {
  typed: () => Values
  send: (typed: Values) => Promise<FormState>
  tell: (kept: Kept) => void
  shelf: Shelf
}

/** Looks after what is written on one page: keeps it in the browser at once, and on the server at each pause. */
export class Keeper {
  version: number
  readonly #desk: Desk
  #changes = 0
  #saved = 0
  #since = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null
  #over = false
  #isOvertaken = false
  #isStopped = false

  constructor(desk: Desk, version: number) {
    this.#desk = desk
    this.version = version
  }

  get isUnsaved(): boolean {
    return this.#changes > this.#saved
  }

  /** Whether who leaves now leaves something behind. */
  get isAtRisk(): boolean {
    return this.isUnsaved && !this.#isStopped
  }

  /** Something was typed. */
  changed(): void {
    if (!this.isUnsaved) this.#since = Date.now()
    this.#changes++
    this.#put()
    if (this.#isOvertaken) return
    this.#desk.tell({ is: 'unsaved' })
    this.#wait(Math.min(PAUSE, Math.max(0, this.#since + AT_LEAST - Date.now())))
  }

  /** Saves now what is not saved yet. */
  async save(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#sending) return this.#sending
    if (!this.isUnsaved || this.#isOvertaken || this.#isStopped) return
    this.#sending = this.#send().finally(() => {
      this.#sending = null
    })
    await this.#sending
  }

  /** The same where nothing changed: for who presses a button to see it saved. */
  async saveAnyway(): Promise<void> {
    this.#changes++
    await this.save()
  }

  /** Who was told of a newer draft means this one. */
  async insist(): Promise<void> {
    this.#over = true
    this.#isOvertaken = false
    await this.saveAnyway()
  }

  /** Before the whole form is sent: saves nothing more, and waits for what is under way. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#isStopped = true
    await this.#sending
  }

  /** The form came back. */
  goOn(): void {
    this.#isStopped = false
    if (this.isUnsaved) this.#wait(PAUSE)
  }

  /** What was written is where it should be. */
  done(): void {
    this.#saved = this.#changes
    this.#desk.shelf.clear()
  }

  async #send(): Promise<void> {
    const { typed, send, tell, shelf } = this.#desk
    const upTo = this.#changes
    const over: Values = this.#over ? { over: 'yes' } : {}
    const answer = await send({ ...typed(), ...over, version: String(this.version) }).catch(() => null)
    if (answer?.status === 'given') {
      const [version, at = ''] = answer.given
      this.version = Number(version)
      this.#saved = upTo
      this.#over = false
      if (!this.isUnsaved) {
        shelf.clear()
        return tell({ is: 'saved', at })
      }
      this.#since = Date.now()
      this.#put()
      return this.#wait(PAUSE)
    }
    const here = this.#put()
    if (answer === null) {
      tell({ is: 'offline', here })
      return this.#wait(AGAIN)
    }
    if (answer.status === 'refused' && answer.reason === 'newer draft') {
      this.#isOvertaken = true
      return tell({ is: 'overtaken' })
    }
    if (answer.status === 'refused' && answer.reason === 'signed out') return tell({ is: 'signed out', here })
    const why = answer.status === 'refused' ? answer.message : 'This draft cannot be saved as it is.'
    tell({ is: 'refused', why: answer.status === 'invalid' ? (Object.values(answer.errors)[0] ?? why) : why })
  }

  #put(): boolean {
    const { shelf, typed } = this.#desk
    return shelf.put({ typed: typed(), version: this.version, at: new Date().toISOString() })
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.save(), milliseconds)
  }
}
