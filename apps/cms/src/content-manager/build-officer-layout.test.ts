import { expect, test } from 'vitest';
import { buildMainField, buildOfficerLayout } from './build-officer-layout.ts';
import type { Configuration, Model, ModelAttribute } from './types.ts';

function field(type: string, label: string, more: Partial<ModelAttribute> = {}): ModelAttribute {
  return { type, ...more, pluginOptions: { officer: { label, description: `Uitleg ${label}` } } };
}

const service: Model = {
  uid: 'api::service.service',
  attributes: {
    id: { type: 'integer' },
    title: field('string', 'Titel', { maxLength: 120 }),
    slug: field('string', 'Deel van het webadres', { maxLength: 80 }),
    validFrom: field('date', 'Geldig vanaf'),
    onlineUrl: field('string', 'Online aanvragen', { maxLength: 255 }),
    phone: field('string', 'U'.repeat(200), { maxLength: 30 }),
    forWhom: field('blocks', 'Voor wie'),
    related: field('relation', 'Andere diensten', { targetModel: 'api::office.office' }),
    sample: field('boolean', 'Voorbeeldgegevens'),
    updatedAt: { type: 'datetime' },
  },
  pluginOptions: { officer: { list: ['title', 'updatedAt'], sort: 'updatedAt', order: 'DESC' } },
};

/** As Strapi makes it by itself. */
function buildStored(model: Model): Configuration {
  const metadatas = Object.keys(model.attributes).map((name) => [
    name,
    {
      edit:
        name === 'id'
          ? {}
          : { label: name, description: '', placeholder: '', visible: true, editable: true },
      list: { label: name, searchable: true, sortable: true },
    },
  ]);
  return {
    settings: { bulkable: true, pageSize: 10, mainField: 'id' },
    metadatas: Object.fromEntries(metadatas),
    layouts: { list: ['id'], edit: [] },
  };
}

const build = (model: Model, stored = buildStored(model)) =>
  buildOfficerLayout(model, stored, () => 'name');

test('an officer reads Dutch labels and help, and what Strapi decided is kept', () => {
  const { title } = build(service).metadatas;
  expect(title).toEqual({
    edit: {
      label: 'Titel',
      description: 'Uitleg Titel',
      placeholder: '',
      visible: true,
      editable: true,
    },
    list: { label: 'Titel', searchable: true, sortable: true },
  });
});

test('fields that Strapi adds have a Dutch label too', () => {
  const { id, updatedAt } = build(service).metadatas;
  expect(updatedAt?.list.label).toBe('Laatst gewijzigd');
  expect(updatedAt?.edit.label).toBe('Laatst gewijzigd');
  expect(id).toEqual({ edit: {}, list: { label: 'Nummer', searchable: true, sortable: true } });
});

test('a picker of another type shows the main field of that type', () => {
  expect(build(service).metadatas.related?.edit.mainField).toBe('name');
});

test('the form follows the schema file: short fields two a row; long ones, or with long help, alone', () => {
  expect(build(service).layouts.edit).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'slug', size: 6 },
      { name: 'validFrom', size: 6 },
    ],
    [{ name: 'onlineUrl', size: 12 }],
    [{ name: 'phone', size: 12 }],
    [{ name: 'forWhom', size: 12 }],
    [{ name: 'related', size: 12 }],
    [{ name: 'sample', size: 6 }],
  ]);
});

test('the list shows the columns of the schema file, in its order', () => {
  const { layouts, settings } = build(service);
  expect(layouts.list).toEqual(['title', 'updatedAt']);
  expect(settings).toMatchObject({
    mainField: 'title',
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
    bulkable: true,
  });
});

test('a second time changes nothing', () => {
  const once = build(service);
  expect(build(service, once)).toEqual(once);
});

test('a component is named by its first short field, whatever kind that is', () => {
  const slot: Model = {
    uid: 'part.slot',
    attributes: {
      id: { type: 'integer' },
      day: field('enumeration', 'Dag'),
      note: field('string', 'Extra uitleg'),
    },
  };
  expect(buildMainField(slot)).toBe('day');
  expect(build(slot).settings.defaultSortBy).toBe('day');
  expect(build(slot).layouts.list).toEqual(['id']);
});

test('a component without a short field is named by its number', () => {
  const text: Model = { uid: 'block.text', attributes: { body: field('blocks', 'Tekst') } };
  expect(buildMainField(text)).toBe('id');
});
