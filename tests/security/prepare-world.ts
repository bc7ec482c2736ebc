import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cmsFolder } from '../helpers/repository.ts';
import type { Strapi } from './side-door.ts';

/** Who signs in, besides the accounts of the demo. */
export interface ExtraAccount {
  name: 'without-role' | 'two-municipalities' | 'open-officer' | 'open-nobody';
  email: string;
  password: string;
}

/** What the tests attack, made before the first of them runs. */
export interface World {
  accounts: ExtraAccount[];
  /** A draft of each type in each municipality, by uid and slug of the municipality. */
  drafts: Record<string, Record<string, string>>;
  /** Folders and files of the media library by municipality, and under `shared`. */
  media: Record<string, Folders>;
}

/** Ids of a folder of the media library, of one below it, and of a file in each. */
export interface Folders {
  folder: number;
  subfolder: number;
  file: number;
  deepFile: number;
}

const municipalities = ['genk', 'gent', 'halle', 'poperinge', 'sint-truiden'];

/**
 * Accounts that no demo has, a secret draft of every type in every municipality, and files. Two of the
 * accounts have a role that a super admin made by hand and that allows everything Strapi knows, without
 * any condition: for them, only our own guards stand between the municipalities.
 */
export async function prepareWorld(strapi: Strapi): Promise<World> {
  const accounts = [
    await makeAccount(strapi, 'without-role', []),
    await makeAccount(strapi, 'two-municipalities', ['gemeente-genk', 'gemeente-halle']),
  ];
  const openRole = await makeOpenRole(strapi);
  accounts.push(
    await makeAccount(strapi, 'open-officer', ['gemeente-genk', openRole]),
    await makeAccount(strapi, 'open-nobody', [openRole]),
  );
  return { accounts, drafts: await makeDrafts(strapi), media: await makeMedia(strapi) };
}

async function makeAccount(
  strapi: Strapi,
  name: ExtraAccount['name'],
  codes: string[],
): Promise<ExtraAccount> {
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: codes } }, select: ['id'] });
  const account = {
    name,
    email: `${name}@example.be`,
    password: `Aa1${randomBytes(15).toString('base64url')}`,
  };
  await strapi.service('admin::user').create?.({
    email: account.email,
    password: account.password,
    firstname: 'Test',
    isActive: true,
    registrationToken: null,
    roles: roles.map(({ id }) => id),
  } as never);
  return account;
}

async function makeOpenRole(strapi: Strapi): Promise<string> {
  const role = await strapi
    .service('admin::role')
    .create?.({ name: 'Alles', code: 'alles', description: 'Alles' } as never);
  const actions = strapi.service('admin::permission').actionProvider.values();
  const onContent = actions.filter(({ section }) => section === 'contentTypes');
  const permissions = [
    ...strapi.service('admin::content-type').getPermissionsWithNestedFields(onContent),
    ...actions
      .filter(({ section }) => section !== 'contentTypes')
      .map(({ actionId }) => ({ action: actionId, subject: null, conditions: [], properties: {} })),
  ];
  await strapi.service('admin::role').assignPermissions?.(role?.id as never, permissions as never);
  return 'alles';
}

async function makeDrafts(strapi: Strapi): Promise<World['drafts']> {
  const drafts: World['drafts'] = {};
  for (const { uid, attributes } of Object.values(strapi.contentTypes)) {
    if (!uid.startsWith('api::')) continue;
    const field = Object.keys(attributes).find(
      (key) => ['string', 'text'].includes(attributes[key]?.type ?? '') && key !== 'slug',
    );
    for (const municipality of municipalities) {
      const secret = `Geheim van ${municipality}`;
      const slug = 'slug' in attributes ? { slug: `geheim-${municipality}` } : {};
      const data = { municipality, ...slug, [String(field)]: secret };
      const draft = await strapi.documents(uid).create?.({ data });
      drafts[uid] = { ...drafts[uid], [municipality]: String(draft?.documentId) };
    }
  }
  return drafts;
}

async function makeMedia(strapi: Strapi): Promise<World['media']> {
  const ids = await strapi.store({ type: 'core', name: 'media-folders' }).get({ key: 'ids' });
  const media: World['media'] = {};
  for (const [key, folder] of Object.entries(ids ?? {})) {
    const name = municipalities.includes(key) ? key : 'shared';
    const made = await strapi
      .plugin('upload')
      .service('folder')
      .create?.({ name: `Geheime map van ${name}`, parent: folder });
    const subfolder = (made as { id: number }).id;
    media[name] = {
      folder,
      subfolder,
      file: await upload(strapi, `geheim-bestand-van-${name}`, folder),
      deepFile: await upload(strapi, `diep-geheim-bestand-van-${name}`, subfolder),
    };
  }
  return media;
}

async function upload(strapi: Strapi, name: string, folder: number): Promise<number> {
  const source = join(cmsFolder, 'src/seed/media');
  const file = readdirSync(source).find((one) => one.endsWith('.pdf')) ?? '';
  const filepath = join(source, file);
  const uploaded = (await strapi
    .plugin('upload')
    .service('upload')
    .upload?.({
      data: { fileInfo: { name: `${name}.pdf`, folder } },
      files: {
        filepath,
        originalFilename: `${name}.pdf`,
        mimetype: 'application/pdf',
        size: statSync(filepath).size,
      },
    })) as { id: number }[] | undefined;
  return uploaded?.[0]?.id ?? 0;
}
