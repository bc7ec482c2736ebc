import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSecrets } from '../../apps/cms/src/secrets/create-secrets.ts';
import { cmsFolder } from '../helpers/repository.ts';

/** The parts of a Strapi that has not begun yet, as far as something is taken away from them. */
interface Insides {
  admin: { routes?: unknown };
  contentTypes: Record<string, { attributes: Record<string, unknown> }>;
  db: Record<string, unknown> & { schema: Record<string, unknown> };
  get(name: 'content-types'): { getAll(): object };
  get(name: 'query-params'): Record<string, unknown>;
  service(uid: string): Record<string, unknown>;
  controller(uid: string): Record<string, unknown>;
}

interface Wrapped {
  kind: 'service' | 'controller' | 'database';
  uid: string;
  method: string;
}

interface Feature {
  name: string;
  after?: readonly string[];
}

interface Lifecycle {
  register(context: { strapi: Insides }): Promise<void>;
}

const distDir = join(cmsFolder, 'dist');
const fromCms = createRequire(join(cmsFolder, 'package.json'));
const { createStrapi } = fromCms('@strapi/strapi') as {
  createStrapi(options: object): { log: { level: string }; register(): Promise<Insides> };
};
const { default: cms, features } = fromCms(join(distDir, 'src/index.js')) as {
  default: Lifecycle;
  features: readonly Feature[];
};
const { register } = cms;
const { tables, methods } = fromCms(join(distDir, 'src/strapi/require-insides.js')) as Record<
  'tables' | 'methods',
  Record<string, readonly string[]>
>;
const { inOrder } = fromCms(join(distDir, 'src/strapi/feature.js')) as {
  inOrder(...features: readonly Feature[]): readonly Feature[];
};
const { getWrappedMethods } = fromCms(join(distDir, 'src/strapi/wrap-method.js')) as {
  getWrappedMethods(strapi: Insides): Wrapped[];
};

// Each start listens for its end.
process.setMaxListeners(0);

const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-insides-'));
Object.assign(process.env, makeSecrets(), {
  NODE_ENV: 'production',
  DATABASE_FILENAME: join(folder, 'cms.sqlite'),
  PUBLIC_DIR: join(folder, 'public'),
});
delete process.env.DATABASE_URL;

afterAll(() => {
  cms.register = register;
  rmSync(folder, { recursive: true, force: true });
});

/** Registers a Strapi from which something was taken away just before. */
async function registerWithout(takeAway: (strapi: Insides) => void): Promise<Insides> {
  cms.register = async ({ strapi }) => {
    takeAway(strapi);
    await register({ strapi });
  };
  const strapi = createStrapi({ appDir: cmsFolder, distDir });
  strapi.log.level = 'error';
  return strapi.register();
}

const restores: (() => void)[] = [];

/** Until the next start; some of Strapi's services are the same objects for all that a process starts. */
function lose(holder: Record<string, unknown>, key: string): void {
  const value = holder[key];
  // A method may stand in the prototype, from which it cannot be deleted here.
  if (!delete holder[key] || key in holder) holder[key] = undefined;
  restores.push(() => (holder[key] = value));
}

/** With what sentence the start stops; undefined when it goes on. */
async function startWithout(takeAway: (strapi: Insides) => void): Promise<string | undefined> {
  try {
    await registerWithout(takeAway);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  } finally {
    for (const restore of restores.splice(0)) restore();
  }
}

let wrapped: Wrapped[];

beforeAll(async () => {
  wrapped = getWrappedMethods(await registerWithout(() => {}));
});

function holderOf(strapi: Insides, { kind, uid }: Wrapped): Record<string, unknown> {
  if (kind === 'database') return uid === 'db' ? strapi.db : strapi.db.schema;
  return strapi[kind](uid);
}

test('the start stops at each method around which something stands', async () => {
  expect(wrapped.length).toBeGreaterThan(15);
  for (const one of wrapped) {
    const sentence = await startWithout((strapi) => {
      lose(holderOf(strapi, one), one.method);
    });
    expect(sentence).toContain(`"${one.uid}" has no method "${one.method}" any more`);
  }
});

describe('the start stops at each table and method that is used', () => {
  test.each(Object.keys(tables))('table %s', async (uid) => {
    const sentence = await startWithout((strapi) => {
      const { [uid]: _lost, ...left } = strapi.contentTypes;
      strapi.get('content-types').getAll = () => left;
    });
    expect(sentence).toContain(`Strapi has no table "${uid}" any more.`);
  });

  test.each(Object.entries(tables).map(([uid, fields]) => [uid, fields.at(-1)!] as const))(
    'of table %s, field %s',
    async (uid, field) => {
      const sentence = await startWithout(({ contentTypes }) => {
        lose(contentTypes[uid]!.attributes, field);
      });
      expect(sentence).toContain(`table "${uid}" has no field "${field}" any more.`);
    },
  );

  test.each(Object.entries(methods).map(([uid, [first]]) => [uid, first!] as const))(
    'of service %s, %s',
    async (uid, path) => {
      const sentence = await startWithout((strapi) => {
        lose(strapi.service(uid), path.split('.')[0]!);
      });
      expect(sentence).toContain(`"${uid}" has no method "${path}" any more`);
    },
  );

  test('the routes of the admin', async () => {
    const sentence = await startWithout(({ admin }) => {
      lose(admin, 'routes');
    });
    expect(sentence).toContain('Strapi keeps no list of the routes of its admin any more.');
  });

  test('what makes a query of a populate', async () => {
    const sentence = await startWithout((strapi) => {
      lose(strapi.get('query-params'), 'transform');
    });
    expect(sentence).toContain('Strapi makes no query of what is asked over REST any more.');
  });
});

test.each(features.flatMap(({ name, after = [] }) => after.map((other) => [name, other] as const)))(
  'the start stops when %s comes before %s, after which it has to be',
  (name, other) => {
    const early = features.find((feature) => feature.name === name)!;
    const others = features.filter((feature) => feature !== early);
    const at = others.findIndex((feature) => feature.name === other);
    const needed = { ...early, after: [other] };
    expect(inOrder(...others.toSpliced(at + 1, 0, needed))).toContain(needed);
    expect(() => inOrder(...others.toSpliced(at, 0, needed))).toThrow(
      `"${name}" has to come after "${other}"`,
    );
  },
);

test('the README names all of them, and what stands around them', () => {
  const readme = readFileSync(join(cmsFolder, 'src/strapi/README.md'), 'utf8');
  const rows = wrapped.map(({ kind, uid, method }) => `| ${kind} \`${uid}\` \`${method}\``);
  const used = [
    ...Object.keys(tables).map((uid) => `table \`${uid}\``),
    ...Object.keys(methods)
      .filter((uid) => !(uid in tables))
      .map((uid) => `service \`${uid}\``),
  ];
  expect([...rows, ...used].filter((text) => !readme.includes(text))).toEqual([]);
});
