import { describe, expect, test } from 'vitest';
import { callAs, officers, outsiders, requireFolders } from './attackers.ts';
import { query, Watch } from './database.ts';

const uid = 'plugin::upload.file';

/** The database below every route and service of the media library. */
function write(as: string, action: string, params: Record<string, unknown>) {
  return callAs(as, { on: 'database', uid, action, params });
}

function newFile(folderPath?: string) {
  const facts = { hash: 'nieuw', ext: '.pdf', mime: 'application/pdf', size: 1, provider: 'local' };
  return { data: { name: 'nieuw.pdf', url: '/uploads/nieuw.pdf', ...facts, folderPath } };
}

/** Everything that writes a row outside of one's own folder, or takes one away there. */
function writesOutside(
  own: string | undefined,
  other: string,
): [string, Record<string, unknown>][] {
  const { folder, file, deepFile } = requireFolders(other);
  const theirs: [string, Record<string, unknown>][] = [file, deepFile].flatMap((id) => [
    ['update', { where: { id }, data: { name: 'aangevallen' } }],
    ['update', { where: { id }, data: { folderPath: `/${requireFolders(own ?? other).folder}` } }],
    ['delete', { where: { id } }],
  ]);
  const moves: [string, Record<string, unknown>][] = ['/', `/${folder}`].map((folderPath) => [
    'update',
    { where: { id: requireFolders(own ?? other).file }, data: { folderPath } },
  ]);
  return [
    ...theirs,
    ...moves,
    ['create', newFile()],
    ['create', newFile('/')],
    ['create', newFile(`/${folder}`)],
    ['create', newFile(`/${folder}/1`)],
  ];
}

async function expectRefused(as: string, own: string | undefined, other: string) {
  const watch = new Watch();
  for (const [action, params] of writesOutside(own, other)) {
    const { refused } = await write(as, action, params);
    expect({ action, params, refused: refused?.name }).toEqual({
      action,
      params,
      refused: 'ForbiddenError',
    });
  }
  watch.expectNothingChanged();
}

describe.each(officers)('$name, past every route,', ({ name, own, others }) => {
  test.each([...others, 'shared'])('writes no file beside that of %s', async (other) => {
    await expectRefused(name, own[0], other);
  });

  test('adds, changes and deletes files in its own folder', async () => {
    const { folder } = requireFolders(own[0] ?? '');
    const { value } = await write(name, 'create', newFile(`/${folder}`));
    const where = { id: (value as { id: number }).id };
    await write(name, 'update', { where, data: { name: 'anders.pdf' } });
    expect(query('SELECT name, folder_path FROM files WHERE id = ?', where.id)).toEqual([
      { name: 'anders.pdf', folder_path: `/${folder}` },
    ]);
    await write(name, 'delete', { where });
    expect(query('SELECT name FROM files WHERE id = ?', where.id)).toEqual([]);
  });
});

test.each([...outsiders, 'token', 'nobody'])('%s writes no file at all', async (name) => {
  await expectRefused(name, undefined, 'gent');
  await expectRefused(name, undefined, 'shared');
});
