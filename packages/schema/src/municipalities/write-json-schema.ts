// `node packages/schema/src/municipalities/write-json-schema.ts`, after a change to a municipality's fields.
import { writeFileSync } from 'node:fs';
import { buildMunicipalityJsonSchema } from './json-schema.ts';

const file = new URL('../../municipalities/municipality.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(buildMunicipalityJsonSchema(), null, 2)}\n`);
