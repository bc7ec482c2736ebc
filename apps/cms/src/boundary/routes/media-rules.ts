import { getMediaFolders, isInside, folderUid, type MediaFolder } from '../media/media-folders.ts';
import { fileUid } from '../../strapi/file-uid.ts';
import { ForbiddenError, notFound, ValidationError } from '../../strapi/errors.ts';
import { inAnyOf, narrowMediaQuery } from './media-query.ts';
import { bodyOf, listOf, type OfficerRequest } from './officer-request.ts';

/** Only files in the own folder and the shared one are listed, and counted. */
export async function visibleFiles({ strapi, context, municipalities }: OfficerRequest) {
  const { own, shared } = await getMediaFolders(strapi, municipalities);
  narrowMediaQuery(context.query, inAnyOf('folderPath', [...own, ...shared]));
}

/** The same for folders. */
export async function visibleFolders({ strapi, context, municipalities }: OfficerRequest) {
  const { own, shared } = await getMediaFolders(strapi, municipalities);
  narrowMediaQuery(context.query, inAnyOf('path', [...own, ...shared]));
}

/** One file to look at. */
export async function visibleFile(request: OfficerRequest) {
  const { own, shared } = await getMediaFolders(request.strapi, request.municipalities);
  await requireFiles(request, [request.context.params.id], [...own, ...shared]);
}

/** One folder to look into. */
export async function visibleFolder(request: OfficerRequest) {
  const { own, shared } = await getMediaFolders(request.strapi, request.municipalities);
  await requireFolders(request, [request.context.params.id], [...own, ...shared]);
  narrowMediaQuery(request.context.query);
}

/** The tree of folders loses what isn't visible, whole branches at a time. */
export async function visibleTree({ strapi, context, municipalities }: OfficerRequest) {
  const { own, shared } = await getMediaFolders(strapi, municipalities);
  const ids = new Set([...own, ...shared].map(({ id }) => id));
  return async () => {
    const answer = context.body as { data: Branch[] };
    answer.data = branchesOf(answer.data, ids);
  };
}

interface Branch {
  id: number;
  children?: Branch[];
}

/** The highest branches with one of these ids: a super admin may have put a folder into another. */
function branchesOf(branches: readonly Branch[], ids: ReadonlySet<number>): Branch[] {
  return branches.flatMap((branch) =>
    ids.has(branch.id) ? [branch] : branchesOf(branch.children ?? [], ids),
  );
}

/** One file to change, replace or delete; a change may move it within the own folder. */
export async function ownFile(request: OfficerRequest) {
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  await requireFiles(request, [request.context.params.id], own);
  await keepFileInside(request, own);
}

/** Strapi's one address for adding files, and with `?id=` also for changing and replacing one. */
export async function ownUpload(request: OfficerRequest) {
  const { query } = request.context;
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  if (!('id' in query)) return putNewFiles(request, own);
  await requireFiles(request, [query.id], own);
  await keepFileInside(request, own);
}

/** Facts about many files at once. */
export async function ownFileUpdates(request: OfficerRequest) {
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  const updates = listOf(bodyOf(request.context).updates) as { id?: unknown; fileInfo?: unknown }[];
  await requireFiles(
    request,
    updates.map((update) => update?.id),
    own,
  );
  for (const update of updates) {
    const folder = (update?.fileInfo as FileInfo | undefined)?.folder;
    if (folder !== undefined) await requireFolders(request, [folder], own);
  }
}

/** Files and folders to delete or to move; the folder of the municipality itself stays. */
export async function ownFilesAndFolders(request: OfficerRequest) {
  const body = bodyOf(request.context);
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  await requireFiles(request, listOf(body.fileIds), own);
  await requireFolders(request, listOf(body.folderIds), own);
  if (listOf(body.folderIds).some((id) => own.some((folder) => folder.id === Number(id)))) {
    throw new ForbiddenError('De map van een gemeente blijft waar ze is.');
  }
  if ('destinationFolderId' in body) {
    await requireFolders(request, [body.destinationFolderId], own);
  }
}

/** A new folder stands in the own one. */
export async function ownNewFolder(request: OfficerRequest) {
  const body = bodyOf(request.context);
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  body.parent = await requireFolder(request, own, body.parent);
}

/** Another name or parent for a folder below the own one. */
export async function ownFolder(request: OfficerRequest) {
  const body = bodyOf(request.context);
  const { own } = await getMediaFolders(request.strapi, request.municipalities);
  const { id } = request.context.params;
  await requireFolders(request, [id], own);
  if (own.some((folder) => folder.id === Number(id))) {
    throw new ForbiddenError('De map van een gemeente blijft zoals ze is.');
  }
  if (body.parent !== undefined) await requireFolders(request, [body.parent], own);
}

interface FileInfo {
  name?: unknown;
  folder?: unknown;
}

/** New files: each gets its folder, also those of which the request says nothing. */
async function putNewFiles(request: OfficerRequest, own: readonly MediaFolder[]): Promise<void> {
  const { files } = (request.context.request.files ?? {}) as { files?: unknown };
  const given = listOf(bodyOf(request.context).fileInfo).map(parseFileInfo);
  const infos: FileInfo[] = [];
  for (const [index, file] of listOf(files).entries()) {
    const { originalFilename } = file as { originalFilename?: string };
    const info: FileInfo = { name: originalFilename, ...given[index] };
    infos.push({ ...info, folder: await requireFolder(request, own, info.folder) });
  }
  bodyOf(request.context).fileInfo = infos.length === 1 ? infos[0] : infos;
}

/** Facts about a file that exists: where they name a folder, it is one's own. */
async function keepFileInside(request: OfficerRequest, own: readonly MediaFolder[]): Promise<void> {
  const body = bodyOf(request.context);
  if (body.fileInfo === undefined) return;
  const info = parseFileInfo(body.fileInfo);
  if (info.folder !== undefined) await requireFolders(request, [info.folder], own);
  body.fileInfo = info;
}

/** Written in JSON in the form that comes with a file, and as an object elsewhere. */
function parseFileInfo(value: unknown): FileInfo {
  try {
    const info: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    if (typeof info === 'object' && info !== null && !Array.isArray(info)) return info;
  } catch {
    // Answered below.
  }
  throw new ValidationError('De gegevens bij het bestand zijn niet te lezen.');
}

/** The folder that was asked for, if it is one's own; without one, the folder of the municipality. */
async function requireFolder(
  request: OfficerRequest,
  own: readonly MediaFolder[],
  wanted: unknown,
): Promise<number> {
  if (wanted !== undefined && wanted !== null) {
    await requireFolders(request, [wanted], own);
    return Number(wanted);
  }
  const [only, ...others] = own;
  if (!only || others.length > 0) {
    throw new ValidationError('Kies eerst de map van de gemeente waarvoor dit is.');
  }
  return only.id;
}

async function requireFiles(
  request: OfficerRequest,
  ids: readonly unknown[],
  folders: readonly MediaFolder[],
): Promise<void> {
  const paths = await pathsOf(request, fileUid, 'folderPath', ids);
  requireInside(paths, folders);
}

async function requireFolders(
  request: OfficerRequest,
  ids: readonly unknown[],
  folders: readonly MediaFolder[],
): Promise<void> {
  requireInside(await pathsOf(request, folderUid, 'path', ids), folders);
}

/** @throws `notFound` when one is missing: what lies outside is not there for the officer. */
function requireInside(paths: readonly (string | undefined)[], folders: readonly MediaFolder[]) {
  const isVisible = (path: string | undefined) =>
    path !== undefined && folders.some((folder) => isInside(path, folder));
  if (!paths.every(isVisible)) throw notFound();
}

/** Where each of the files or folders lies; undefined for what is no id or leads to nothing. */
async function pathsOf(
  { strapi }: OfficerRequest,
  uid: typeof fileUid | typeof folderUid,
  field: 'folderPath' | 'path',
  ids: readonly unknown[],
): Promise<(string | undefined)[]> {
  const numbers = ids.map((id) =>
    typeof id === 'string' || typeof id === 'number' ? Number(id) : NaN,
  );
  const rows: { id: number; folderPath?: string; path?: string }[] = await strapi.db
    .query(uid)
    .findMany({
      where: { id: { $in: numbers.filter(Number.isSafeInteger) } },
      select: ['id', field],
    });
  return numbers.map((id) => rows.find((row) => row.id === id)?.[field]);
}
