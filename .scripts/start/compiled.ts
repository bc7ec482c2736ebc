/** What the CMS is compiled from; apart from how, for tests ask it too. */
import { join } from 'node:path';
import { places } from '../layout.ts';
import { type BuildStep, isUpToDate } from './up-to-date.ts';

export const schemaStep: BuildStep = {
  inputs: ['src', 'municipalities', 'package.json', 'tsconfig.build.json'].map((name) =>
    join(places.schema, name),
  ),
  stamp: join(places.schema, 'dist/.built-from'),
};

const cmsServerInputs = ['src', 'config', 'database', 'package.json', 'tsconfig.json'].map((name) =>
  join(places.cms, name),
);

export const cmsStep: BuildStep = {
  inputs: [...cmsServerInputs, join(places.schema, 'dist')],
  stamp: join(places.cms, 'dist/.compiled-from'),
};

/** Whether what is compiled of the schema and the CMS is the code as it is now. */
export function isCompiled(): boolean {
  return isUpToDate(schemaStep) && isUpToDate(cmsStep);
}
