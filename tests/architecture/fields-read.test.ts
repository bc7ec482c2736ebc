/** A field that an officer fills in and no page reads is work that nobody sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { requireShape } from '../../packages/schema/src/model/zod-shape.ts';
import { root } from '../helpers/repository.ts';
import { isTest, sourceFiles } from './source-files.ts';

/** For whoever compares a service with the Flemish catalogue; residents have no use for it. */
const notForReaders = new Set(['ipdcConceptId']);

/** Where the site makes something of content: not how it comes in, and no texts of its own. */
const readers = ['apps/web/src', 'packages/ui/src', 'packages/schema/src/opening-hours']
  .flatMap(sourceFiles)
  .filter((file) => !isTest(file) && !/\.examples\.tsx?$/.test(file))
  .filter((file) => !/^apps\/web\/src\/(cms|i18n|gallery)\//.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test.each(contentTypes.map(({ noun, schema }) => ({ noun, schema })))(
  'the site reads each field of a $noun',
  ({ noun, schema }) => {
    const fields = Object.keys(requireShape(schema, noun));
    expect(fields.length).toBeGreaterThan(3);
    const unread = fields
      .filter((field) => !notForReaders.has(field))
      .filter((field) => !new RegExp(`\\b${field}\\b`).test(readers));
    expect(unread, 'show it on a page, or say in this test for whom it is').toEqual([]);
  },
);
