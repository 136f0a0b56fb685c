import { describe, expect, test } from 'vitest'
import { detectLanguage, LANGUAGES, languageName } from './language'

describe('the language of a text', () => {
  test.each([
    ['en', 'The film is slow, but the ending is worth waiting for, and the camera never lies.'],
    ['ko', '영화는 느리지만 마지막 장면은 기다릴 만한 가치가 있다.'],
    ['es', 'La película es lenta, pero el final vale la pena y la cámara nunca miente.'],
    ['fr', 'C’est un film lent, mais la fin est magnifique et les acteurs sont très bons.'],
    ['de', 'Der Film ist langsam, aber das Ende lohnt das Warten, und die Kamera lügt nie.'],
    ['it', 'Il film è lento, ma il finale vale la pena e gli attori sono bravissimi.'],
    ['nl', 'De film is traag, maar het einde is het wachten waard.'],
    ['ja', '映画は遅いが、結末は待つ価値がある。'],
    ['zh', '这部电影很慢，但结局值得等待。'],
    ['ru', 'Фильм медленный, но финал того стоит.'],
    ['en', 'I loved the dancing in 발레리나 so much, and the fights in it are great.'],
    ['ko', 'Ballerina는 느리지만 마지막 장면은 기다릴 만한 가치가 있는 영화다.'],
  ])('is told: %s', async (language, text) => {
    const told = await detectLanguage(text)
    expect(told?.language).toBe(language)
    expect(told?.confidence).toBeGreaterThan(0)
    expect(told?.confidence).toBeLessThanOrEqual(1)
  })

  test.each([
    '',
    'Good film',
    'Ballerina',
    '좋다',
    '12345 67890 12345 67890 !!!',
    'https://a.example/the-film-is-slow-but-the-ending',
  ])('is not guessed from %j', async (text) => expect(await detectLanguage(text)).toBeNull())

  test('has a name in its own words', () => {
    expect(languageName('ko')).toBe('한국어')
    expect(languageName('de')).toBe('Deutsch')
    for (const language of LANGUAGES) expect(languageName(language)).not.toBe(language)
  })
})
