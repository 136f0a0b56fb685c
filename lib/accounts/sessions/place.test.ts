import { expect, it } from 'vitest'
import { deviceOf, householdOf, networkOf } from './place'

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/153.0 Safari/537.36', 'Chrome on Windows'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/153.0 Safari/537.36 Edg/153.0', 'Edge on Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1', 'Safari on an iPhone'],
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
