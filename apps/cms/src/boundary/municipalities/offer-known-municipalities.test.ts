import type { Core } from '@strapi/strapi';
import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { expect, test } from 'vitest';
import { offerKnownMunicipalities } from './offer-known-municipalities.ts';

function offerIn(uid: string, municipality: object) {
  const contentType = { uid, attributes: { municipality } };
  const strapi = { contentTypes: { [uid]: contentType } };
  offerKnownMunicipalities(strapi as unknown as Core.Strapi);
  return contentType.attributes.municipality;
}

const written = { type: 'string', required: true, maxLength: 60, regex: '^[a-z]+$' };

test('our own types offer each municipality that has a configuration file', () => {
  expect(offerIn('api::story.story', written)).toEqual({
    type: 'enumeration',
    required: true,
    enum: readMunicipalities().map(({ slug }) => slug),
  });
});

test('types of Strapi and its plugins are left alone', () => {
  expect(offerIn('plugin::shop.order', written)).toEqual(written);
});

test('a municipality that is no text is left alone', () => {
  const relation = { type: 'relation', target: 'api::page.page' };
  expect(offerIn('api::story.story', relation)).toEqual(relation);
});
