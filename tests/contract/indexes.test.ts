import { join } from 'node:path';
import { contentTypes } from '@sociaal-huis/schema';
import { expect, inject, test } from 'vitest';
import { onlyIf } from '../helpers/left-out.ts';
import { openDatabase } from '../helpers/open-database.ts';
import { readContentType } from '../helpers/strapi-schemas.ts';

const isSqlite = inject('databaseClient') === 'sqlite';

test.for(contentTypes.map(({ noun }) => noun))(
  'each %s of a municipality is found without a look at those of others',
  onlyIf(isSqlite, 'PostgreSQL reads a small table from begin to end whatever it could use.'),
  (noun) => {
    const database = openDatabase(join(inject('cmsFolder'), 'cms.sqlite'), { readOnly: true });
    const { collectionName } = readContentType(noun);
    const plan = database
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${collectionName} WHERE municipality = 'genk'`)
      .all();
    database.close();
    expect(plan).toEqual([
      expect.objectContaining({ detail: expect.stringContaining('USING INDEX') }),
    ]);
  },
);
