/** What follows from the model for whoever reads entries over REST. */
import type { Noun } from '../content-types.ts';
import { MediaSchema } from '../values/media.ts';
import { buildModel, type Model } from './build-model.ts';

/** What to fetch along with an entry: `true` for a component's own fields. */
export type Populate = { readonly [attribute: string]: true | PopulateStep };

export interface PopulateStep {
  readonly fields?: readonly string[];
  readonly populate?: Populate;
  /** Dynamic zone: per component. */
  readonly on?: Populate;
}

/** A field of the model, as far as it is read here. */
interface Attribute {
  type: string;
  component?: string;
  components?: readonly string[];
  repeatable?: boolean;
  relation?: string;
  target?: string;
}

let model: Model | undefined;

/** By a noun, or the name of a component: `part.cost`. */
function attributesOf(name: string): Record<string, Attribute> {
  model ??= buildModel();
  const type = model.get(`api/${name}/content-types/${name}/schema.json`);
  const component = model.get(`components/${name.replace('.', '/')}.json`);
  const { attributes } = (type ?? component ?? { attributes: {} }) as {
    attributes: Record<string, Attribute>;
  };
  return attributes;
}

/** All that belongs to an entry of a noun, or to a component: Strapi leaves it out of its answers by itself. */
export function buildPopulate(name: string): Populate {
  const steps = Object.entries(attributesOf(name)).map(([key, attribute]) => [
    key,
    stepOf(attribute),
  ]);
  return Object.fromEntries(steps.filter(([, step]) => step !== undefined));
}

function stepOf({ type, component, components = [], target }: Attribute) {
  switch (type) {
    case 'component':
      return insideOf(component ?? '');
    case 'dynamiczone':
      return { on: Object.fromEntries(components.map((uid) => [uid, insideOf(uid)])) };
    case 'relation':
      return { fields: ['slug', nameFieldOf(target)] };
    case 'media':
      return { fields: Object.keys(MediaSchema.shape) };
    default:
      return undefined;
  }
}

function insideOf(uid: string): true | PopulateStep {
  const populate = buildPopulate(uid);
  return Object.keys(populate).length === 0 ? true : { populate };
}

/** The field by which a sentence about an entry names it. */
function nameFieldOf(target: string | undefined): string {
  return 'title' in attributesOf(nounOf(target)) ? 'title' : 'name';
}

/** The noun in Strapi's name of its type: `api::office.office`. */
function nounOf(target = ''): string {
  return target.split('.').at(-1) ?? '';
}

/** A pointer from entries of a noun to others: where it stands, `*` for each item of a list, and to which noun. */
export type Pointer = readonly [path: string, noun: Noun];

const pointers = new Map<Noun, readonly Pointer[]>();

/** Every pointer that an entry of the noun can hold: `offices.*.office` of a service, to an office. */
export function listPointers(noun: Noun): readonly Pointer[] {
  const known = pointers.get(noun) ?? pointersIn(noun, []);
  pointers.set(noun, known);
  return known;
}

function pointersIn(name: string, at: readonly string[]): Pointer[] {
  return Object.entries(attributesOf(name)).flatMap(([key, attribute]): Pointer[] => {
    const { type, component, components = [], repeatable, relation = '', target } = attribute;
    const isList = repeatable || type === 'dynamiczone' || relation.endsWith('Many');
    const path = [...at, key, ...(isList ? ['*'] : [])];
    if (type === 'relation') return [[path.join('.'), nounOf(target) as Noun]];
    const inside = component === undefined ? components : [component];
    return inside.flatMap((uid) => pointersIn(uid, path));
  });
}
