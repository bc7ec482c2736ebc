import type { Core } from '@strapi/strapi';
import { accounts } from './accounts/feature.ts';
import { audit } from './audit/feature.ts';
import { boundary } from './boundary/feature.ts';
import { contentManager } from './content-manager/feature.ts';
import { database } from './database/feature.ts';
import { desk } from './desk/feature.ts';
import { media } from './media/feature.ts';
import { preview } from './preview/feature.ts';
import { publishing } from './publishing/feature.ts';
import { releases } from './releases/feature.ts';
import { requests } from './requests/feature.ts';
import { seed } from './seed/feature.ts';
import { choices } from './strapi/choices/feature.ts';
import { versions } from './versions/feature.ts';

/** In the order in which it has to happen; each says why where that matters. */
const features = [
  database,
  requests,
  boundary,
  versions,
  choices,
  publishing,
  audit,
  media,
  accounts,
  desk,
  preview,
  contentManager,
  seed,
  releases,
];

interface Server {
  strapi: Core.Strapi;
}

export default {
  async register({ strapi }: Server): Promise<void> {
    for (const feature of features) await feature.register?.(strapi);
  },
  async bootstrap({ strapi }: Server): Promise<void> {
    for (const feature of features) await feature.bootstrap?.(strapi);
    for (const feature of features) await feature.begun?.(strapi);
  },
  async destroy({ strapi }: Server): Promise<void> {
    for (const feature of features.toReversed()) await feature.destroy?.(strapi);
  },
};
