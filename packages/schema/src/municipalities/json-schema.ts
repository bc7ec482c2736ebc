import { z } from 'zod';
import { MunicipalitySchema } from '../municipality.ts';

/** JSON Schema of a configuration file, for completion and a first check in an editor. */
export function buildMunicipalityJsonSchema(): unknown {
  const schema = z.toJSONSchema(MunicipalitySchema, { io: 'input', target: 'draft-7' });
  return {
    ...schema,
    title: 'Gemeente',
    properties: { $schema: { type: 'string' }, ...schema.properties },
  };
}
