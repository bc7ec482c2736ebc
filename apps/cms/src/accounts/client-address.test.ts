import { expect, test } from 'vitest';
import { clientAddress, shortenAddress } from './client-address.ts';

const request = (forwarded?: string) => ({
  socket: { remoteAddress: '127.0.0.1' },
  headers: { 'x-forwarded-for': forwarded },
});

test('without a proxy of ours, what a request says of itself counts for nothing', () => {
  expect(clientAddress(request('203.0.113.9'), false)).toBe('127.0.0.1');
});

test('behind a proxy of ours, the address that the proxy added counts', () => {
  expect(clientAddress(request('198.51.100.1, 203.0.113.9'), true)).toBe('203.0.113.9');
  expect(clientAddress(request(), true)).toBe('127.0.0.1');
});

test.each([
  ['203.0.113.9', '203.0.113.0'],
  ['::ffff:203.0.113.9', '203.0.113.0'],
  ['2001:db8:12:34:56::9', '2001:db8:12::'],
  ['2001:db8::9', '2001:db8::'],
  ['::1', '::'],
  ['onbekend', 'onbekend'],
])('%s is kept as %s', (address, kept) => {
  expect(shortenAddress(address)).toBe(kept);
});
