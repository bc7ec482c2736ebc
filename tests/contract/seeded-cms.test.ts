import { Agent, get, type IncomingMessage } from 'node:http';
import { contentTypes, type Noun } from '@sociaal-huis/schema';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../apps/web/src/cms/load-content.ts';
import { openSource } from '../../apps/web/src/cms/source.ts';
import { readEnvironment } from '../../apps/web/src/settings/env.ts';

const municipalities = readMunicipalities();

const source = openSource(
  readEnvironment({ CMS: 'live', CMS_URL: inject('cmsUrl'), CMS_TOKEN: inject('cmsToken') }),
);

/** What each municipality has at least, by the brief. */
const least: Partial<Record<Noun, number>> = {
  profile: 1,
  mission: 1,
  vision: 1,
  service: 12,
  office: 2,
  'news-item': 3,
};

test('everything that a seeded Strapi publishes passes the shared schema', async () => {
  const content = await loadContent({ source, municipalities, allowSamples: true });
  const counted = municipalities.flatMap(({ slug }) =>
    Object.entries(least).map(([noun, number]) => ({
      what: `${slug}: ${noun}`,
      enough:
        content[noun as Noun].filter(({ value }) => value.municipality === slug).length >= number,
    })),
  );
  expect(counted.filter(({ enough }) => !enough)).toEqual([]);
});

test('a connection stays open for longer than whoever asks keeps it', async () => {
  const { headers } = await new Promise<IncomingMessage>((resolve, reject) => {
    const agent = new Agent({ keepAlive: true });
    get(`${inject('cmsUrl')}/_health`, { agent }, resolve).on('error', reject);
  });
  expect(headers['keep-alive']).toBe('timeout=65');
});

test('the demo content is refused where samples are not allowed', async () => {
  await expect(loadContent({ source, municipalities, allowSamples: false })).rejects.toThrow(
    /voorbeeld/i,
  );
});

describe.each(contentTypes.map(({ noun, plural }) => ({ noun, plural })))(
  '$plural',
  ({ plural }) => {
    const url = `${inject('cmsUrl')}/api/${plural}`;

    test('are closed to the public', async () => {
      expect((await fetch(url)).status).toBe(401);
    });

    test('cannot be changed with the build token', async () => {
      expect((await ask(url, { method: 'POST', body: JSON.stringify({ data: {} }) })).status).toBe(
        403,
      );
    });

    test('give no drafts to the build token', async () => {
      expect((await ask(`${url}?status=draft`)).status).toBe(403);
    });

    test('refuse a question with an unknown part', async () => {
      expect((await ask(`${url}?wat=dit`)).status).toBe(400);
    });
  },
);

function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, {
    ...init,
    headers: { Authorization: `Bearer ${inject('cmsToken')}`, 'Content-Type': 'application/json' },
  });
}
