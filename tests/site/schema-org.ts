/** Checks JSON-LD against the official vocabulary file of schema.org. */

interface Reference {
  '@id': string;
}

interface Term {
  '@id': string;
  '@type': string | string[];
  'rdfs:subClassOf'?: Reference | Reference[];
  'schema:domainIncludes'?: Reference | Reference[];
  'schema:rangeIncludes'?: Reference | Reference[];
  'schema:supersededBy'?: Reference | Reference[];
}

/** The vocabulary, by name of the term without its prefix. */
export type Vocabulary = ReadonlyMap<string, Term>;

/** @param json content of `schemaorg-current-https.jsonld` */
export function readVocabulary(json: string): Vocabulary {
  const { '@graph': terms } = JSON.parse(json) as { '@graph': Term[] };
  return new Map(terms.map((term) => [nameOf(term['@id']), term]));
}

/** What a value of a data type looks like; text may be anything. */
const literals: Record<string, (value: unknown) => boolean> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Time: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value),
  DateTime: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && isDate(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

/** Everything that is wrong with a node and what lies within it; empty when nothing is. */
export function findFaults(vocabulary: Vocabulary, node: unknown, path = '@graph'): string[] {
  if (!isRecord(node)) return [`${path} is no thing`];
  const type = node['@type'];
  if (typeof type !== 'string' || !isClass(vocabulary.get(type))) {
    return [`${path} has the unknown type ${JSON.stringify(type)}`];
  }
  const id = node['@id'];
  const idFaults =
    id === undefined || literals.URL!(id) ? [] : [`${path} has the @id ${JSON.stringify(id)}`];
  const properties = Object.entries(node).filter(([name]) => !name.startsWith('@'));
  return [
    ...idFaults,
    ...properties.flatMap(([name, value]) =>
      findPropertyFaults(vocabulary, type, name, value, `${path} > ${type}.${name}`),
    ),
  ];
}

function findPropertyFaults(
  vocabulary: Vocabulary,
  type: string,
  name: string,
  value: unknown,
  path: string,
): string[] {
  const property = vocabulary.get(name);
  if (!property || !typesOf(property).includes('rdf:Property')) return [`${path} is unknown`];
  if (property['schema:supersededBy']) return [`${path} is superseded`];
  const own = ancestorsOf(vocabulary, type);
  if (!namesIn(property['schema:domainIncludes']).some((domain) => own.has(domain))) {
    return [`${path} is no property of ${type}`];
  }
  const range = namesIn(property['schema:rangeIncludes']);
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [`${path} is an empty list`];
  return values.flatMap((one) => findValueFaults(vocabulary, range, one, path));
}

function findValueFaults(
  vocabulary: Vocabulary,
  range: readonly string[],
  value: unknown,
  path: string,
): string[] {
  if (!isRecord(value)) {
    const fits =
      range.some((name) => literals[name]?.(value)) || isMember(vocabulary, range, value);
    return fits ? [] : [`${path} cannot be ${JSON.stringify(value)}: ${range.join(' or ')}`];
  }
  const faults = findFaults(vocabulary, value, path);
  const own = ancestorsOf(vocabulary, String(value['@type']));
  const fits = faults.length > 0 || range.some((name) => own.has(name));
  return fits ? faults : [`${path} cannot be a ${String(value['@type'])}: ${range.join(' or ')}`];
}

/** Whether the value is the address of a member of one of these enumerations. */
function isMember(vocabulary: Vocabulary, range: readonly string[], value: unknown): boolean {
  const prefix = 'https://schema.org/';
  if (typeof value !== 'string' || !value.startsWith(prefix)) return false;
  const member = vocabulary.get(value.slice(prefix.length));
  return member !== undefined && typesOf(member).some((type) => range.includes(nameOf(type)));
}

/** A class, with every class it is a kind of. */
function ancestorsOf(vocabulary: Vocabulary, name: string): Set<string> {
  const parents = namesIn(vocabulary.get(name)?.['rdfs:subClassOf']);
  return new Set([name, ...parents.flatMap((parent) => [...ancestorsOf(vocabulary, parent)])]);
}

function isClass(term: Term | undefined): boolean {
  return term !== undefined && typesOf(term).includes('rdfs:Class');
}

function typesOf(term: Term): string[] {
  return [term['@type']].flat();
}

function namesIn(references: Reference | Reference[] = []): string[] {
  return [references].flat().map((reference) => nameOf(reference['@id']));
}

function nameOf(id: string): string {
  return id.replace(/^schema:/, '');
}

function isDate(value: string): boolean {
  return !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
