import { expect, it } from 'vitest'
import { scaleShape } from './schema'

const typed = { outlet: '7', seen: '0', best: '10', worst: '', labels: 'Must see = 10', why: 'Its own page.' }
const read = (more: object) => {
  const { data, error } = scaleShape.safeParse({ ...typed, ...more })
  return data ?? error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

it('reads labels a line each, with the last = before the value', () =>
  expect(read({ labels: ' Must see = 10 \r\n\nA = B = 3,5' })).toMatchObject({
    outlet: 7,
    labels: [
      { label: 'Must see', value: 10 },
      { label: 'A = B', value: 3.5 },
    ],
  }))

it('takes a scale that is unknown, or a number alone', () => {
  expect(read({ best: '', labels: '' })).toMatchObject({ best: null, worst: null, labels: [] })
  expect(read({ best: '5', worst: '1', labels: '' })).toMatchObject({ best: 5, worst: 1 })
})

it.each([
  [{ labels: 'Must see' }, 'labels: “Must see”: write each as a label, =, and its value.'],
  [{ labels: 'B− = 3\nb- = 4' }, 'labels: “b-” is there twice.'],
  [{ labels: 'Must see = 11' }, 'labels: “Must see” lies outside the scale.'],
  [{ labels: `${'x'.repeat(61)} = 3` }, `labels: “${'x'.repeat(40)} …”: at most 60 characters.`],
  [
    { labels: Array.from({ length: 61 }, (_, n) => `${n}x = 1`).join('\n') },
    'labels: Use at most 60 labels.',
  ],
  [{ best: '' }, 'best: Labels need a highest value.'],
  [{ best: '', labels: '', worst: '1' }, 'worst: Say the highest too.'],
  [{ best: '1', worst: '1', labels: '' }, 'best: The highest lies above the lowest.'],
  [{ best: 'ten' }, 'best: Write a number, with two decimals at most.'],
  [{ outlet: '', labels: '' }, 'labels: The letters need labels.'],
  [{ why: ' ' }, 'why: Say why: it stays with the version.'],
])('says what is wrong with %o', (more, message) => expect(read(more)).toContain(message))
