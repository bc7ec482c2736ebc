import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { sayPlainly } from '../environment/say-plainly.ts';
import type { Feature } from '../strapi/feature.ts';
import { seedDemo } from './seed-demo.ts';

/** After the roles and folders that its accounts and files need, and the outbox that tells the site of its entries. */
export const seed: Feature = {
  name: 'seed',
  after: ['boundary', 'publishing'],
  bootstrap: (strapi) => sayPlainly(() => seedDemo(strapi, readMunicipalities())),
};
