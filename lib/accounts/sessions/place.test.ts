import { expect, it } from 'vitest'
import { deviceOf, householdOf, networkOf } from './place'

const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15'

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/153.0 Safari/537.36', 'Chrome on Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/153.0.0.0 Safari/537.36', 'Chrome on Linux'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/153.0.0.0 Safari/537.36', 'Chrome on ChromeOS'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/153.0 Safari/537.36 Edg/153.0', 'Edge on Windows'],
  ['Mozilla/5.0 (Linux; Android 10; K) Chrome/153.0 Mobile Safari/537.36 EdgA/153.0', 'Edge on Android'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64) Chrome/153.0 Safari/537.36 OPR/139.0', 'Opera on Windows'],
  [
    'Mozilla/5.0 (Linux; Android 10) SamsungBrowser/29.0 Chrome/136.0 Safari/537.36',
    'Samsung Internet on Android',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/26.0 Safari/605.1.15', 'Safari on a Mac'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', 'Firefox on Android'],
  [`${iPhone} Version/19.0 Mobile/15E148 Safari/604.1`, 'Safari on an iPhone'],
  [`${iPhone} CriOS/153.0 Mobile/15E148 Safari/604.1`, 'Chrome on an iPhone'],
  [`${iPhone} FxiOS/150.0 Mobile/15E148 Safari/605.1.15`, 'Firefox on an iPhone'],
  [`${iPhone} Version/19.0 EdgiOS/153.0 Mobile/15E148 Safari/605.1.15`, 'Edge on an iPhone'],
  ['curl/8', 'A browser'],
  [null, 'A browser'],
])('%s is %s', (agent, words) => expect(deviceOf(agent)).toBe(words))

it.each([
  ['203.0.113.77', '203.0.113.0/24', '203.0.113.77'],
  ['::ffff:203.0.113.77', '203.0.113.0/24', '203.0.113.77'],
  ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12::/48', '2001:db8:12:34'],
  ['2001:0db8::1', '2001:db8:0::/48', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0::/48', 'fe80:0:0:0'],
  ['::1', '0:0:0::/48', '0:0:0:0'],
  [null, null, ''],
  ['nonsense', null, 'nonsense'],
])('%s is in %s and counted as %s', (address, network, household) => {
  expect(networkOf(address)).toBe(network)
  expect(householdOf(address)).toBe(household)
})
