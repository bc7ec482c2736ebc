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
import { inOrder } from './strapi/feature.ts';
import { requireInsides } from './strapi/require-insides.ts';
import { versions } from './versions/feature.ts';

/** What stands around a call of the Document Service does so in this order, the first as the outermost. */
export const features = inOrder(
  { name: 'strapi', register: requireInsides },
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
);

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
