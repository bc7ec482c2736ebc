import type { Core } from '@strapi/strapi';
import { expect, test } from 'vitest';
import { askOfficersNoMunicipality } from './ask-officers-no-municipality.ts';

const story = { attributes: { name: { required: true }, municipality: { required: true } } };
const user = { attributes: { email: { required: true } } };

async function askAs(codes: string[], type: object = story) {
  const controller = {
    getInitData: (context: { body: unknown }) => {
      context.body = { data: { components: [], contentTypes: [type, user] } };
    },
  };
  const strapi = { controller: () => controller };
  askOfficersNoMunicipality(strapi as unknown as Core.Strapi);
  const context = { state: { user: { roles: codes.map((code) => ({ code })) } }, body: undefined };
  await controller.getInitData(context as unknown as { body: unknown });
  return context.body as unknown as {
    data: { components: unknown[]; contentTypes: { attributes: object }[] };
  };
}

test('an officer is not asked for the municipality, and all else stays as it was', async () => {
  expect(await askAs(['gemeente-genk'])).toEqual({
    data: {
      components: [],
      contentTypes: [
        { attributes: { name: { required: true }, municipality: { required: false } } },
        user,
      ],
    },
  });
});

test('an officer of two municipalities chooses between these', async () => {
  const municipality = { required: true, enum: ['genk', 'gent', 'halle'] };
  const { data } = await askAs(['gemeente-genk', 'gemeente-halle'], {
    attributes: { municipality },
  });
  expect(data.contentTypes).toEqual([
    { attributes: { municipality: { required: true, enum: ['genk', 'halle'] } } },
    user,
  ]);
});

test('an officer may leave the part of the address to the server', async () => {
  const type = { attributes: { ...story.attributes, slug: { required: true } } };
  const { data } = await askAs(['gemeente-genk'], type);
  expect(data.contentTypes[0]?.attributes).toMatchObject({ slug: { required: false } });
});

test('an administrator has to choose a municipality', async () => {
  const { data } = await askAs(['strapi-super-admin']);
  expect(data.contentTypes).toEqual([story, user]);
});

test('the server goes on requiring it', async () => {
  await askAs(['gemeente-genk']);
  expect(story.attributes.municipality.required).toBe(true);
});
