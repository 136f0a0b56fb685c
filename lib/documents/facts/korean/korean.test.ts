import { describe, expect, test } from 'vitest'
import type { KnownPerson } from '@/lib/documents/catalogue'
import { resolver } from '@/lib/documents/facts/people'
import { koreanNames } from './name'

const person = (name: string, spellings: string[] = []): KnownPerson => ({
  ...{ name, spellings, role: 'cast', character: null, characterSpellings: [] },
})
const among = (...people: KnownPerson[]) =>
  resolver({ slug: 'x', title: 'X', year: 2022, titles: [], people })

describe('one name in many romanisations', () => {
  test.each([
    [
      'Lee Chung-hyeon',
      'Yi Ch’ung-hyŏn, Rhee Choong Hyun, Lee Chunghyeon, Lee Chung Hyun, Chung-hyeon Lee, 이충현',
    ],
    ['Park Yu-rim', 'Pak Yu-rim, Park Yurim, Park Yoo-rim, Bak Yu-rim, Yu-rim Park, 박유림'],
    ['Choi Min-sik', 'Choe Min-sik, Choi Minsik, Choi Min Shik, Ch’oe Min-sik, Min-sik Choi, 최민식'],
    ['Jeon Jong-seo', 'Jun Jong-seo, Jeon Jong Seo, Chun Jong-Seo, Jeon Jongseo, Chŏn Chong-sŏ, 전종서'],
    ['Kim Ji-hoon', 'Gim Ji-hun, Kim Jihoon, Kim Ji-Hun, 김지훈'],
    ['Bae Sung-min', 'Pae Seong-min, Bae Seongmin, Pae Sŏng-min'],
    ['Cho Jin-woo', 'Jo Jin-u, Cho Jinwoo, Jo Jin-woo, Joe Jin-wu'],
    ['Yoon Seo-yeon', 'Yun Seo-yeon, Yoon Seoyeon, Youn Suh-yeon, Yun Sŏ-yŏn'],
    ['Jung Woo-sung', 'Jeong U-seong, Chung Woo-sung, Jung Woosung, 정우성'],
    ['Lim Soo-jung', 'Im Su-jeong, Rim Su-jung, Im Soo-jung, 임수정'],
    ['Ryu Seung-ryong', 'Yoo Seung-ryong, Ryoo Seung-ryong, 류승룡'],
    ['Noh Young-seok', 'Roh Young-seok, No Yeong-seok, 노영석'],
    ['Ahn Sung-ki', 'An Seong-gi, Ahn Sungki, 안성기'],
    ['Sul Kyung-gu', 'Seol Kyeong-gu, Sol Kyung-gu, 설경구'],
    ['Namgung Min-a', 'Namkoong Min-ah, Namgoong Mina, 남궁민아'],
    ['Gong Yoo', 'Kong Yoo, Gong Yu, 공유'],
  ])('%s', (name, spellings) => {
    const resolve = among(person(name), person('Maren Holt'))
    for (const written of spellings.split(', '))
      expect(resolve(written)).toMatchObject({ written, name, isNew: true })
  })

  test('a spelling the catalogue has is not new, and one it has in Hangul alone is found', () => {
    expect(among(person('Kim Ji-hoon', ['Kim Jihoon']))('Kim Jihoon')).toMatchObject({ isNew: false })
    expect(among(person('김지훈'))('Kim Ji-hun')).toMatchObject({ name: '김지훈', isNew: true })
  })
})

test.each([
  ['Lee Chung-hyun', 'Lee Jung-hyun'],
  ['Lee Chung-hyeon', 'Lee Chang-hyun'],
  ['Park Yu-rim', 'Park Ye-rim'],
  ['Kim Ji-hoon', 'Kim Ji-han'],
  ['Kim Ji-hoon', 'Lee Ji-hoon'],
  ['Kim Min-seo', 'Kim Min-soo'],
  ['Jung Woo-sung', 'Jang Woo-sung'],
  ['Cho Jin-woo', 'Choi Jin-woo'],
  ['Song Kang-ho', 'Song Kang'],
  ['Kim Tae-ri', 'Kim Dae-ri'],
  ['Kim Ji-hoon', '이지훈'],
  ['Maren Holt', 'Marin Holt'],
])('%s is not %s', (known, written) => {
  expect(among(person(known))(written)).toMatchObject({ name: written, person: null, isNew: false })
})

test('who could be two is nobody', () => {
  const resolve = among(person('Jung Min-ho'), person('Jeong Minho'))
  expect(resolve('정민호')).toMatchObject({ person: null })
  expect(resolve('Jung Min-ho')).toMatchObject({ name: 'Jung Min-ho', isNew: false })
})

test.each([
  'Marco Bellini',
  'Madonna',
  '',
  'X',
  'Lee Marvin',
  '나'.repeat(40),
  'a'.repeat(400),
  'Kim ooooooooooooooooo',
])('%s is no Korean name', (written) => {
  expect(koreanNames(written)).toEqual([])
})
