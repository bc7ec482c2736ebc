import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cmsFolder } from '../helpers/repository.ts';
import { officers, outsiders, requireFolders, send } from './attackers.ts';
import { findTraces, query, Watch } from './database.ts';
import type { Folders } from './prepare-world.ts';

const pdf = readFileSync(join(cmsFolder, 'src/seed/media/beleidsnota-2017.pdf'));

/** A form with a file, as the media library sends it. */
function form(fileInfo?: unknown, name = 'nieuw.pdf'): FormData {
  const data = new FormData();
  data.append('files', new Blob([pdf], { type: 'application/pdf' }), name);
  if (fileInfo !== undefined) data.append('fileInfo', JSON.stringify(fileInfo));
  return data;
}

interface Attempt {
  method: string;
  path: string;
  body?: unknown;
}

/** Everything that could change a file or folder at `at`, or bring something there from `from`. */
function changesAt(at: Folders, from: Folders): Attempt[] {
  const post = (path: string, body?: unknown) => ({ method: 'POST', path, body });
  const put = (path: string, body?: unknown) => ({ method: 'PUT', path, body });
  return [
    ...[at.file, at.deepFile].flatMap((id) => [
      put(`/upload/files/${id}`, { fileInfo: { name: 'aangevallen' } }),
      { method: 'DELETE', path: `/upload/files/${id}` },
      post(`/upload/files/${id}/replace`, form({ name: 'aangevallen' })),
      post(`/upload?id=${id}`, form({ name: 'aangevallen' })),
      post(`/upload?id=${id}`, formOf({ fileInfo: JSON.stringify({ name: 'aangevallen' }) })),
      post('/upload/actions/bulk-update', { updates: [{ id, fileInfo: { caption: 'x' } }] }),
      post('/upload/actions/bulk-delete', { fileIds: [id] }),
      post('/upload/actions/bulk-delete', { fileIds: [from.file, id], folderIds: [] }),
      post('/upload/actions/bulk-move', { fileIds: [id], destinationFolderId: from.folder }),
    ]),
    ...[at.folder, at.subfolder].flatMap((id) => [
      put(`/upload/folders/${id}`, { name: 'aangevallen' }),
      put(`/upload/folders/${id}`, { name: 'aangevallen', parent: from.folder }),
      put(`/upload/folders/${from.subfolder}`, { name: 'mee', parent: id }),
      put(`/upload/files/${from.file}`, { fileInfo: { folder: id } }),
      post('/upload', form({ folder: id })),
      post('/upload/files', form({ folder: id })),
      post(`/upload/files/${from.file}/replace`, form({ folder: id })),
      post(`/upload?id=${from.file}`, form({ folder: String(id) })),
      post('/upload/folders', { name: 'nieuw', parent: id }),
      post('/upload/actions/bulk-delete', { folderIds: [id] }),
      post('/upload/actions/bulk-move', { folderIds: [id], destinationFolderId: from.folder }),
      post('/upload/actions/bulk-move', { fileIds: [from.file], destinationFolderId: id }),
      post('/upload/actions/bulk-update', {
        updates: [{ id: from.file, fileInfo: { folder: id } }],
      }),
    ]),
  ];
}

function formOf(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

function looksAt({ file, deepFile, folder, subfolder }: Folders): Attempt[] {
  return [
    ...[file, deepFile].map((id) => ({ method: 'GET', path: `/upload/files/${id}` })),
    ...[folder, subfolder].map((id) => ({ method: 'GET', path: `/upload/folders/${id}` })),
  ];
}

async function statusesOf(name: string, attempts: Attempt[]) {
  const answers = [];
  for (const { method, path, body } of attempts) {
    const shown = body instanceof FormData ? [...body.keys()] : body;
    const { status, text } = await send(name, method, path, body);
    answers.push({ method, path, shown, status, said: status < 400 ? undefined : text });
  }
  return answers;
}

function all(status: number, answers: Awaited<ReturnType<typeof statusesOf>>) {
  return answers.map((answer) => ({ ...answer, status }));
}

describe.each(officers)('$name', ({ name, own, others, victims }) => {
  const mine = requireFolders(own[0] ?? '');
  const questions = [
    '?pageSize=100',
    '?pageSize=100&_q=geheim',
    '?pageSize=100&sort=name:ASC',
    '?filters[$or][0][id][$gt]=0&filters[$or][1][id][$lt]=0&pageSize=100',
    '?pageSize=100&populate=*',
    '?pageSize=100&populate[folder][populate][parent][populate]=children',
    '?pageSize=100&populate[related]=*',
  ];

  test.each(questions)('lists only own and shared files and folders for %s', async (question) => {
    const files = await send(name, 'GET', `/upload/files${question}`);
    const folders = await send(name, 'GET', `/upload/folders${question}`);
    for (const { status, text } of [files, folders]) {
      expect({ status, found: findTraces(text, others) }).toEqual({ status: 200, found: [] });
    }
    const shared = requireFolders('shared');
    const paths = [...own, 'shared'].map((key) => `/${requireFolders(key).folder}`);
    const [row] = query(
      `SELECT COUNT(*) AS count FROM files WHERE ${paths
        .map((path) => `folder_path = '${path}' OR folder_path LIKE '${path}/%'`)
        .join(' OR ')}`,
    );
    if (!question.includes('_q')) {
      expect(JSON.parse(files.text).pagination.total).toBe(row?.count);
    }
    expect(files.text).toContain(`"id":${shared.file},`);
    expect(files.text).toContain(`"id":${mine.deepFile},`);
  });

  test('filters and sorts by nothing that leads away from its files', async () => {
    const answers = await statusesOf(
      name,
      [
        '?filters[createdBy][email][$startsWith]=b',
        '?filters[related][title]=x',
        '?filters[folder][files][name][$contains]=geheim',
        '?filters[folder][parent][children][name]=x',
        '?sort=createdBy.email:asc',
        '?sort[createdBy][email]=asc',
      ].map((question) => ({ method: 'GET', path: `/upload/files${question}` })),
    );
    expect(answers).toEqual(all(400, answers));
  });

  test('sees in the tree of folders only own and shared ones', async () => {
    const { text } = await send(name, 'GET', '/upload/folder-structure');
    expect(findTraces(text, others)).toEqual([]);
    const { data } = JSON.parse(text) as { data: { id: number }[] };
    expect(new Set(data.map(({ id }) => id))).toEqual(
      new Set([...own, 'shared'].map((key) => requireFolders(key).folder)),
    );
  });

  test('neither sees nor changes a file or folder of others', async () => {
    const watch = new Watch();
    for (const slug of victims) {
      const victim = requireFolders(slug);
      const answers = await statusesOf(name, [...looksAt(victim), ...changesAt(victim, mine)]);
      expect(answers).toEqual(all(404, answers));
    }
    const nothing = { folder: 9998, subfolder: 9999, file: 9998, deepFile: 9999 };
    const unknown = await statusesOf(name, [...looksAt(nothing), ...changesAt(nothing, mine)]);
    expect(unknown).toEqual(all(404, unknown));
    watch.expectNothingChanged();
  });

  test('sees what is shared and changes nothing of it', async () => {
    const watch = new Watch();
    const shared = requireFolders('shared');
    const looks = await statusesOf(name, looksAt(shared));
    expect(looks).toEqual(all(200, looks));
    const changes = await statusesOf(name, changesAt(shared, mine));
    expect(changes).toEqual(all(404, changes));
    watch.expectNothingChanged();
  });

  test('leaves the folder of the municipality where it is, and nothing outside of it', async () => {
    const watch = new Watch();
    const { folder, subfolder, file } = mine;
    const kept = await statusesOf(name, [
      { method: 'PUT', path: `/upload/folders/${folder}`, body: { name: 'Anders' } },
      {
        method: 'POST',
        path: '/upload/actions/bulk-delete',
        body: { folderIds: [folder], fileIds: [] },
      },
      {
        method: 'POST',
        path: '/upload/actions/bulk-move',
        body: { folderIds: [folder], fileIds: [], destinationFolderId: subfolder },
      },
    ]);
    expect(kept).toEqual(all(403, kept));
    // In words: Strapi's own refusal says "Forbidden" and no more.
    for (const { said } of kept) expect(said).toContain('De map van een gemeente blijft');
    const outside = await statusesOf(name, [
      { method: 'PUT', path: `/upload/files/${file}`, body: { fileInfo: { folder: null } } },
      { method: 'PUT', path: `/upload/folders/${subfolder}`, body: { name: 'x', parent: null } },
      {
        method: 'POST',
        path: '/upload/actions/bulk-move',
        body: { fileIds: [file], folderIds: [], destinationFolderId: null },
      },
    ]);
    expect(outside).toEqual(all(404, outside));
    watch.expectNothingChanged();
  });

  test('adds files and folders to its own folder, wherever it asks from', async () => {
    const watch = new Watch();
    const two = form(undefined, 'een.pdf');
    two.append('files', new Blob([pdf], { type: 'application/pdf' }), 'twee.pdf');
    const attempts: Attempt[] = [
      { method: 'POST', path: '/upload', body: form() },
      { method: 'POST', path: '/upload', body: form({ name: 'nieuw.pdf', folder: null }) },
      { method: 'POST', path: '/upload', body: two },
      { method: 'POST', path: '/upload/files', body: form() },
      { method: 'POST', path: '/upload/folders', body: { name: `Map ${name}`, parent: null } },
    ];
    const answers = await statusesOf(name, attempts);
    expect(answers).toEqual(all(own.length > 1 ? 400 : 201, answers));
    watch.expectOthersUnchanged(own);
    const outside = query("SELECT * FROM files WHERE folder_path = '/' AND name LIKE '%.pdf'");
    expect(outside).toEqual([]);
    if (own.length > 1) watch.expectNothingChanged();
  });

  test('changes, moves and deletes what is its own', async () => {
    const { subfolder, folder } = mine;
    const added = await send(name, 'POST', '/upload', form({ name: 'eigen.pdf', folder }));
    expect(added.status).toBe(201);
    const { id } = JSON.parse(added.text)[0];
    const answers = await statusesOf(name, [
      { method: 'PUT', path: `/upload/files/${id}`, body: { fileInfo: { name: 'x.pdf', folder } } },
      { method: 'POST', path: `/upload/files/${id}/replace`, body: form({ folder }) },
      {
        method: 'POST',
        path: '/upload/actions/bulk-move',
        body: { fileIds: [id], folderIds: [], destinationFolderId: subfolder },
      },
      { method: 'POST', path: '/upload/actions/bulk-delete', body: { fileIds: [id] } },
    ]);
    expect(answers).toEqual(all(200, answers));
  });
});

test.each(outsiders)('%s sees and adds no file', async (name) => {
  const watch = new Watch();
  const gent = requireFolders('gent');
  const answers = await statusesOf(name, [
    { method: 'GET', path: '/upload/files' },
    { method: 'GET', path: '/upload/folders' },
    { method: 'GET', path: '/upload/folder-structure' },
    { method: 'POST', path: '/upload', body: form() },
    ...looksAt(gent),
    ...changesAt(gent, gent),
    ...looksAt(requireFolders('shared')),
  ]);
  expect(answers).toEqual(all(403, answers));
  watch.expectNothingChanged();
});
