import type { AttributesOf } from '../../strapi/attributes.ts';

const types: Record<string, ReturnType<AttributesOf>> = {
  'api::service.service': {
    title: { type: 'string' },
    slug: { type: 'string' },
    summary: { type: 'text' },
    sample: { type: 'boolean' },
    validFrom: { type: 'date' },
    themes: {
      type: 'customField',
      options: { choices: [{ code: 'EconomieWerk', label: 'Economie en werk' }] },
    },
    forWhom: { type: 'blocks' },
    steps: { type: 'component', component: 'part.step', repeatable: true },
    offices: { type: 'component', component: 'part.service-office', repeatable: true },
    relatedServices: { type: 'relation', target: 'api::service.service' },
    updatedAt: { type: 'datetime' },
    createdBy: { type: 'relation', target: 'admin::user' },
  },
  'api::office.office': {
    name: { type: 'string' },
    address: { type: 'component', component: 'part.address' },
    photo: { type: 'media' },
  },
  'part.step': { title: { type: 'string' }, url: { type: 'string' } },
  'part.address': { town: { type: 'string' } },
  'part.service-office': { office: { type: 'relation', target: 'api::office.office' } },
};

/** A few fields of each kind. */
export const attributesOf: AttributesOf = (uid) => types[uid] ?? {};

/** A version of a service as it is kept. */
export const service = {
  id: 7,
  documentId: 'leefloon',
  municipality: 'genk',
  title: 'Leefloon',
  slug: 'leefloon',
  summary: 'Een inkomen voor wie er geen heeft.',
  sample: false,
  validFrom: null,
  themes: ['EconomieWerk'],
  forWhom: [{ type: 'paragraph', children: [{ type: 'text', text: 'U hebt geen inkomen.' }] }],
  steps: [
    { id: 1, title: 'Bel ons', url: null },
    { id: 2, title: 'Kom langs', url: null },
  ],
  offices: [{ id: 3, office: { id: 4, documentId: 'main', name: 'Hoofdkantoor' } }],
  relatedServices: [{ id: 5, documentId: 'debts', title: 'Schulden' }],
  updatedAt: '2026-01-05T08:00:00.000Z',
  createdBy: { id: 1 },
};

/** A version of an office as it is kept. */
export const office = {
  documentId: 'main',
  municipality: 'genk',
  name: 'Hoofdkantoor',
  address: null,
  photo: { id: 6, name: 'kantoor.png', mime: 'image/png', url: '/uploads/kantoor.png' },
};
