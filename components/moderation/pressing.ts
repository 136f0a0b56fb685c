const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/**
 * Does what a key stands for; whether there was anything. Never with a modifier, nor while somebody types, nor under an
 * open dialog. Escape leaves a field for what it stands in, so that the letters work again.
 */
export function pressed(event: KeyboardEvent, isOn: boolean, ask: (() => void) | null): boolean {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return false
  if (document.querySelector('dialog[open]')) return false
  if (isField(target)) return key === 'Escape' && leave(target)
  if (!isOn) return false
  if (ask) {
    ask()
    return true
  }
  if (key === 'j') return goAlong(1) || pressFor(key)
  if (key === 'k') return goAlong(-1) || pressFor(key)
  return key === 'o' ? openRow() : pressFor(key)
}

function leave(field: HTMLElement): boolean {
  const summary = field.closest('details')?.querySelector('summary')
  if (summary) summary.focus()
  else field.blur()
  return true
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')]

function goAlong(step: 1 | -1): boolean {
  const all = rows()
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? all.at(step > 0 ? 0 : -1) : all[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function openRow(): boolean {
  const all = rows()
  const row = all.find((one) => one === document.activeElement) ?? all[0]
  row?.click()
  return row !== undefined
}

function pressFor(key: string): boolean {
  if (!/^[a-z]$/.test(key)) return false
  // In the row one is in, else on the page.
  const here = `[data-key="${key}"]`
  const row = document.activeElement?.closest('[data-in]')
  const place = row?.querySelector(here) ?? document.querySelector(`${here}:not([data-in] *)`)
  if (!place) return false
  const details = place.querySelector('details')
  const field = place.querySelector<HTMLElement>('textarea, select')
  if (!details) {
    // What asks for words first is not sent without them.
    if (field) field.focus()
    else place.querySelector<HTMLElement>('a[href], button')?.click()
    return true
  }
  const selected = String(document.getSelection() ?? '').trim()
  details.open = true
  const passage = details.querySelector<HTMLTextAreaElement>('textarea[name="passage"]')
  if (passage && selected) passage.value = selected
  field?.focus()
  return true
}
