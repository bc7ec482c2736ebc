import { expect, test } from 'vitest';
import type { AttributesOf } from '../../strapi/attributes.ts';
import { buildPopulate } from './build-populate.ts';

const types: Record<string, ReturnType<AttributesOf>> = {
  'api::page.page': {
    title: { type: 'string' },
    photo: { type: 'media' },
    address: { type: 'component', component: 'part.address' },
    hours: { type: 'component', component: 'part.hours', repeatable: true },
    stories: { type: 'relation', target: 'api::story.story' },
    blocks: { type: 'dynamiczone', components: ['part.address', 'part.hours'] },
    createdBy: { type: 'relation', target: 'admin::user' },
  },
  'api::story.story': { name: { type: 'string' }, quotation: { type: 'text' } },
  'part.address': { town: { type: 'string' } },
  'part.hours': { slots: { type: 'component', component: 'part.slot', repeatable: true } },
  'part.slot': { day: { type: 'enumeration' } },
};

test('all that belongs to an entry is read, to the bottom, and nothing about its makers', () => {
  const hours = { populate: { slots: true } };
  expect(buildPopulate('api::page.page', (uid) => types[uid] ?? {})).toEqual({
    photo: { fields: ['url', 'name', 'alternativeText', 'mime', 'size', 'width', 'height'] },
    address: true,
    hours,
    stories: { fields: ['documentId', 'municipality', 'name'] },
    blocks: { on: { 'part.address': true, 'part.hours': hours } },
  });
});
