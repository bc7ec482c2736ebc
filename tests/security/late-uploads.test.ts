import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { cmsFolder } from '../helpers/repository.ts';
import { cms, requireAttacker, requireFolders, send } from './attackers.ts';
import { query } from './database.ts';

const pdf = readFileSync(join(cmsFolder, 'src/seed/media/beleidsnota-2017.pdf'));

/** Uploads a file, all of it at once, and ends the request some milliseconds after. */
async function uploadAndEndLater(milliseconds: number) {
  const form = new FormData();
  form.append('files', new Blob([pdf], { type: 'application/pdf' }), 'laat.pdf');
  form.append('fileInfo', JSON.stringify({ name: 'laat.pdf', folder: null }));
  const asked = new Request(cms.url, { method: 'POST', body: form });
  const sent = request(`${cms.url}/upload`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${requireAttacker('genk').token}`,
      'Content-Type': asked.headers.get('content-type') ?? '',
    },
  });
  const answer = once(sent, 'response') as Promise<[IncomingMessage]>;
  sent.write(Buffer.from(await asked.arrayBuffer()));
  await wait(milliseconds);
  sent.end();
  const [response] = await answer;
  return { status: response.statusCode, said: await text(response) };
}

test('a file without a folder comes into the own one, however late its request ends', async () => {
  const { folder } = requireFolders('genk');
  for (let milliseconds = 0; milliseconds < 40; milliseconds += 1) {
    const { status, said } = await uploadAndEndLater(milliseconds);
    expect({ milliseconds, status, said: status === 201 ? '' : said }).toEqual({
      milliseconds,
      status: 201,
      said: '',
    });
    const [{ id }] = JSON.parse(said) as [{ id: number }];
    expect(query('SELECT folder_path FROM files WHERE id = ?', id)).toEqual([
      { folder_path: `/${folder}` },
    ]);
    expect((await send('genk', 'DELETE', `/upload/files/${id}`)).status).toBe(200);
  }
});
