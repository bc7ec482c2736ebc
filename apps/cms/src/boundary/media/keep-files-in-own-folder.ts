import type { Core } from '@strapi/strapi';
import { fileUid } from '../../strapi/file-uid.ts';
import { whoAsks } from '../who-asks.ts';
import { ForbiddenError } from '../../strapi/errors.ts';
import { getMediaFolders, isInside } from './media-folders.ts';

/** What the database is about to do with a file. */
interface FileWrite {
  params: { where?: object; data?: { folderPath?: string } };
}

/**
 * The boundary for files, where their rows are written: an officer adds, changes and deletes only in
 * the folder of the own municipality. The rules of the routes give a file its folder and say what is
 * wrong; whatever they would miss, or a route that is new, ends here.
 *
 * Call it in `bootstrap()`: before that there is no database to listen to. Moving many files at once
 * goes past it, in Strapi's own SQL: that route has its rule alone.
 */
export function keepFilesInOwnFolder(strapi: Core.Strapi): void {
  const refuseOutside = async (paths: readonly (string | undefined)[]) => {
    const asker = whoAsks(strapi);
    if (asker.kind === 'system' || asker.kind === 'administrator') return;
    const municipalities = asker.kind === 'officer' ? asker.municipalities : [];
    const { own } = await getMediaFolders(strapi, municipalities);
    if (paths.every((path) => own.some((folder) => isInside(path ?? '/', folder)))) return;
    throw new ForbiddenError('Een bestand hoort in de map van uw gemeente. Kies die map.');
  };
  const pathsOf = async ({ params }: FileWrite) => {
    const files: { folderPath?: string }[] = await strapi.db
      .query(fileUid)
      .findMany({ where: params.where, select: ['folderPath'] });
    return files.map(({ folderPath }) => folderPath);
  };
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeCreate: ({ params }: FileWrite) => refuseOutside([params.data?.folderPath]),
    async beforeUpdate(write: FileWrite) {
      const { folderPath } = write.params.data ?? {};
      const moves = folderPath === undefined ? [] : [folderPath];
      await refuseOutside([...(await pathsOf(write)), ...moves]);
    },
    beforeDelete: async (write: FileWrite) => refuseOutside(await pathsOf(write)),
  } as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
}
