/** How a publisher claims, against a CMS. */
import type { Claim } from '@sociaal-huis/schema';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openClaimClient } from '../../apps/web/publisher/claim-client.ts';
import type { AdminClient } from '../helpers/admin-client.ts';
import { openPublisher } from '../helpers/publisher-client.ts';
import { CmsProxy } from './cms-proxy.ts';
import { signInAs } from './editor.ts';

const { url, publisherToken: token } = inject('liveCms');
const claims = openClaimClient({ url, token });
const site = { id: 'site-of-claim-test', address: 'http://localhost:4321/' };
const request = { publisher: 'claim-test', site, municipalities: ['poperinge'], wait: 0 };
const never = new AbortController().signal;

let admin: AdminClient;
let proxy: CmsProxy;
beforeAll(async () => {
  admin = await signInAs(inject('liveCms'), 'beheer');
  proxy = await CmsProxy.start(url);
});
afterAll(() => proxy.stop());

/** Nothing waits when a test starts. */
beforeEach(() => openPublisher(url, token, 'claim-test').drain('poperinge'));

async function claim(): Promise<Claim> {
  await admin.post('/sociaal-huis/releases/poperinge/retry');
  const claimed = await claims.claim(request, never);
  if (!claimed) throw new Error('There is no work.');
  return claimed;
}

const report = {
  release: '00000001',
  address: 'http://localhost:4321/poperinge/',
  durations: { pull: 1, render: 1, check: 1, release: 1 },
  rendered: 1,
  kept: 0,
  addresses: [],
  quarantined: [],
};

test('where nothing waits, there is no work', async () => {
  expect(await claims.claim(request, never)).toBeUndefined();
});

test('work is held until it is reported, and by nobody after that', async () => {
  const held = await claim();
  expect(held).toMatchObject({ municipality: 'poperinge', attempt: 0, lossConfirmed: false });
  expect(await claims.stage(held, 'render')).toBe(true);
  expect(await claims.done(held, report)).toBe(true);
  expect(await claims.done(held, report)).toBe(false);
  expect(await claims.stage(held, 'release')).toBe(false);
  expect(await claims.claim(request, never)).toBeUndefined();
});

test('what failed is tried again, and not by who held it', async () => {
  const held = await claim();
  const failure = { stage: 'check' as const, sentence: 'De schijf is vol.', retry: true };
  expect(await claims.fail(held, failure)).toBe(true);
  expect(await claims.fail(held, failure)).toBe(false);
  const again = await claims.claim({ ...request, wait: 10 }, never);
  expect(again).toMatchObject({ attempt: 1, changes: held.changes });
  await claims.done(again!, report);
});

test('whoever stops asking gets no sentence about the CMS', async () => {
  const stop = new AbortController();
  const asked = claims.claim({ ...request, wait: 20 }, stop.signal);
  stop.abort();
  await expect(asked).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('a wrong key is told with what to do', async () => {
  const stranger = openClaimClient({ url, token: inject('liveCms').token });
  await expect(stranger.claim(request, never)).rejects.toThrow(
    'The CMS answered with status 403: the key in CMS_TOKEN is not that of the publisher. ' +
      `Give it the PUBLISHER_TOKEN of the CMS.\n${url}/api/publisher/claim`,
  );
});

test('a CMS that is not there is told as such', async () => {
  const nowhere = openClaimClient({ url: 'http://127.0.0.1:9', token });
  await expect(nowhere.claim(request, never)).rejects.toThrow(
    'The CMS cannot be reached, or does not answer. See whether it runs, and whether CMS_URL is right.\n' +
      'http://127.0.0.1:9/api/publisher/claim',
  );
});

test.each([
  ['garbage', 'The CMS answered with no claim that this version of the publisher knows. '],
  ['half', 'The CMS answered with no claim that this version of the publisher knows. '],
  ['status 500', 'The CMS answered with status 500: look in the log of the CMS what went wrong.'],
  ['nothing', 'The CMS cannot be reached, or does not answer. '],
] as const)('%s is no work', async (spoiling, sentence) => {
  const spoiled = openClaimClient({ url: proxy.url, token });
  await admin.post('/sociaal-huis/releases/poperinge/retry');
  proxy.spoil('claim', spoiling);
  await expect(spoiled.claim(request, never)).rejects.toThrow(sentence);
  proxy.heal();
  // Nobody got it, so whoever asks next says that what it held is free.
  const claimed = await spoiled.claim({ ...request, restarted: true }, never);
  expect(claimed?.municipality).toBe('poperinge');
  await claims.done(claimed!, report);
});
