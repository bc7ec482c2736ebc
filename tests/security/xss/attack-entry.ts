import {
  readComponent,
  readContentType,
  type StrapiAttribute,
} from '../../helpers/strapi-schemas.ts';
import { buildAttackedBlocks } from './attack-blocks.ts';
import { addresses, texts } from './corpus.ts';

/** What an entry links to, and the picture in its texts, as the media library gave it. */
export interface Surroundings {
  picture: { id: number };
  /** Id of a file to download. */
  file: number;
  /** The documentId of something published of a type, by uid. */
  documentIdOf(target: string): string;
}

/** An entry of which every field that Strapi has for it holds something of the corpus, or links. */
export interface Attack {
  fields: Record<string, unknown>;
  /** Inputs of the form that hold what may not stand there, such as `steps.0.url`. */
  refused: string[];
  /** Inputs of which Strapi itself keeps the list of codes. */
  coded: string[];
}

/**
 * Fills in every attribute of a type and of its components, at any depth, so that a new field is attacked
 * without anyone adding it here.
 *
 * @param round Which part of the corpus stands in which field; another one gives another.
 * @param isLawful Whether fields of a certain form, such as addresses and codes, hold something good:
 *   such an entry can be published.
 */
export function attackEntry(
  noun: string,
  round: number,
  isLawful: boolean,
  surroundings: Surroundings,
): Attack {
  const writer = new Writer(round, isLawful, surroundings);
  const { attributes } = readContentType(noun);
  const fields = writer.writeAll(attributes, [noun]);
  return { fields, refused: writer.refused, coded: writer.coded };
}

const nextWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
const past = '2026-01-05';

/** Good values for fields with a form of their own; the first that fits is taken. */
const lawful = ['089 12 34 56', '3600', 'https://www.example.be/'];

/** Ends where fields end; the last fits everywhere. */
const shortest = '"><';

class Writer {
  readonly refused: string[] = [];
  readonly coded: string[] = [];
  readonly #isLawful: boolean;
  readonly #surroundings: Surroundings;
  readonly #round: number;
  #next: number;

  constructor(round: number, isLawful: boolean, surroundings: Surroundings) {
    this.#round = round;
    this.#next = round * 29;
    this.#isLawful = isLawful;
    this.#surroundings = surroundings;
  }

  writeAll(
    attributes: Record<string, StrapiAttribute>,
    [noun = '', ...path]: readonly string[],
  ): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(attributes)
        // The boundary fills it in, whatever stands there.
        .filter(([name]) => name !== 'municipality')
        .map(([name, attribute]) => [name, this.#write(attribute, [noun, ...path, name])]),
    );
  }

  #write(attribute: StrapiAttribute, path: readonly string[]): unknown {
    const name = path.at(-1) ?? '';
    const { min = 1, enum: codes = [], component, components = [] } = attribute;
    switch (attribute.type) {
      case 'string':
      case 'text':
      case 'email':
        return this.#writeText(attribute, path);
      case 'blocks':
        return buildAttackedBlocks(this.#surroundings.picture);
      case 'customField':
        if (!this.#isLawful) return this.#refuse(path, [this.#take(texts, 80)]);
        return [attribute.options?.choices?.[0]?.code];
      case 'enumeration':
        this.coded.push(inputOf(path));
        return codes[1] ?? codes[0];
      case 'boolean':
        return name === 'sample';
      case 'integer':
        return Math.max(min, 2000);
      case 'decimal':
        return Math.ceil(min);
      case 'date':
        return /^(?:from|until|\w+Until)$/.test(name) ? nextWeek : past;
      case 'datetime':
        return `${name === 'end' ? nextWeek : past}T12:00:00.000Z`;
      case 'time':
        return name === 'until' ? '12:00:00.000' : '09:00:00.000';
      case 'media': {
        const { picture, file } = this.#surroundings;
        return attribute.allowedTypes?.includes('images') ? picture.id : file;
      }
      case 'relation': {
        const documentId = this.#surroundings.documentIdOf(attribute.target ?? '');
        return { connect: [{ documentId }] };
      }
      case 'component': {
        const written = (at: readonly string[]) =>
          this.writeAll(readComponent(component ?? '').attributes, at);
        return attribute.repeatable ? [written([...path, '0'])] : written(path);
      }
      case 'dynamiczone':
        return components.map((uid, index) => ({
          __component: uid,
          ...this.writeAll(readComponent(uid).attributes, [...path, String(index)]),
        }));
      default:
        throw new Error(`No attack is written for fields of the type ${attribute.type}.`);
    }
  }

  #writeText(attribute: StrapiAttribute, path: readonly string[]): string {
    const { type, regex = '', maxLength = 255 } = attribute;
    const isFree = type !== 'email' && !regex.startsWith('^');
    if (isFree) return this.#takeMany(maxLength, new RegExp(regex));
    if (!this.#isLawful) return this.#refuse(path, this.#take(addresses, maxLength));
    if (type === 'email') return 'xss@example.be';
    const own = [`xss-${path[0]}-${this.#round}`, ...lawful];
    return own.find((value) => new RegExp(regex).test(value) && value.length <= maxLength) ?? '';
  }

  #refuse<Value>(path: readonly string[], value: Value): Value {
    this.refused.push(inputOf(path));
    return value;
  }

  /** As much of the corpus as fits: a field for a few lines holds many. */
  #takeMany(maxLength: number, form: RegExp): string {
    let taken = this.#take(texts, maxLength, form);
    while (taken.length < Math.min(maxLength, 1000)) {
      const longer = `${taken} ${this.#take(texts, 64)}`;
      if (longer.length > maxLength) return taken;
      taken = longer;
    }
    return taken;
  }

  #take(list: readonly string[], maxLength: number, form = /^/): string {
    for (let tries = 0; tries < list.length; tries += 1) {
      this.#next += 1;
      const text = list[this.#next % list.length] ?? '';
      if (text.length <= maxLength && form.test(text)) return text;
    }
    return shortest;
  }
}

/** The path without the noun: `steps.0.url`. */
function inputOf(path: readonly string[]): string {
  return path.slice(1).join('.');
}
