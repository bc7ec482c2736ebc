/** What packages/schema says of a field is what a running Strapi asks and offers. */
import { beforeAll, expect, inject, test } from 'vitest';
import { buildModel } from '../../packages/schema/src/model/build-model.ts';
import { signIn } from '../helpers/admin-client.ts';

type Attributes = Record<string, Record<string, unknown>>;

/** Of each type and component that the admin offers, by Strapi's name. */
let running: Map<string, Attributes>;

beforeAll(async () => {
  const account = inject('cmsAccounts').find(({ email }) => email.startsWith('beheer'))!;
  const admin = await signIn(inject('cmsUrl'), account);
  const [types, components] = await Promise.all(
    ['content-types', 'components'].map((name) => admin.get(`/content-manager/${name}`)),
  );
  running = new Map(
    [...types!.body.data, ...components!.body.data].map(({ uid, attributes }) => [uid, attributes]),
  );
});

/** `api/office/content-types/office/schema.json` → `api::office.office`, `components/part/step.json` → `part.step`. */
function uidOf(path: string): string {
  const [, first, second = '', name = ''] = path.split('/');
  return path.startsWith('api/')
    ? `api::${first}.${name}`
    : `${first}.${second.replace('.json', '')}`;
}

const model = [...(buildModel() as ReadonlyMap<string, { attributes: Attributes }>)].map(
  ([path, { attributes }]) => [uidOf(path), attributes] as const,
);

test.each(model)('of %s, Strapi has each field, with its kind and its duty', (uid, attributes) => {
  const kept = ['type', 'required', 'maxLength', 'component', 'target', 'relation', 'repeatable'];
  const pick = (attribute: Record<string, unknown> = {}) =>
    Object.fromEntries(kept.map((key) => [key, attribute[key]]));
  for (const [name, attribute] of Object.entries(attributes)) {
    // It is offered as a choice of the municipalities that have a file.
    const isChoice = name === 'municipality';
    const { customField } = attribute;
    const wanted = {
      ...pick(attribute),
      ...(isChoice ? { type: 'enumeration', maxLength: undefined } : {}),
      // Strapi calls a field of our own by what it is stored as.
      ...(customField === undefined ? {} : { type: 'json' }),
    };
    expect({ name, ...pick(running.get(uid)?.[name]) }).toEqual({ name, ...wanted });
  }
});
