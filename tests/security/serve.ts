/**
 * Runs the CMS for tests, from the build that CMS_DIST names. With a SIDE_DOOR_PORT, for the security
 * tests, it also holds the world of prepare-world.ts and has a side door by which a test calls its
 * services as somebody, past every route. Never part of the product.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cmsFolder } from '../helpers/repository.ts';
import { countConversions } from './count-conversions.ts';
import { describeCms } from './describe-cms.ts';
import { prepareWorld, type World } from './prepare-world.ts';
import type { SideDoorCall, Strapi } from './side-door.ts';

const fromCms = createRequire(join(cmsFolder, 'package.json'));
const { createStrapi } = fromCms('@strapi/strapi') as {
  createStrapi(options: { appDir: string; distDir: string }): {
    config: { set(name: string, value: unknown): void };
    start(): Promise<Strapi>;
  };
};

const distDir = process.env.CMS_DIST ?? join(cmsFolder, 'dist');
const cms = createStrapi({ appDir: cmsFolder, distDir });
// Whoever attacks signs in once; on a slow machine all attacks take longer than the half hour of a session.
cms.config.set('admin.auth.sessions.accessTokenLifespan', 6 * 3600);
const strapi = await cms.start();
if (process.env.SIDE_DOOR_PORT) await openSideDoor(process.env.SIDE_DOOR_PORT);

async function openSideDoor(port: string): Promise<void> {
  const { routeRules } = fromCms(join(distDir, 'src/boundary/routes/rules.js')) as {
    routeRules: object;
  };
  const world = await requireWorld();
  const conversions = countConversions();
  const answer = async ({ method, url }: IncomingMessage, text: string) => {
    if (method === 'POST') return call(JSON.parse(text));
    return url === '/conversions' ? conversions : { ...describeCms(strapi, routeRules), world };
  };
  // As the CMS itself: a question over a connection that is just closed is lost.
  createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    response.end(JSON.stringify(await answer(request, text)));
  }).listen(Number(port), '127.0.0.1');
}

/** Beside the database in which it is, so that a copy of the folder has both. */
async function requireWorld(): Promise<World> {
  const file = join(dirname(process.env.PUBLIC_DIR ?? ''), 'world.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const world = await prepareWorld(strapi);
  writeFileSync(file, JSON.stringify(world));
  return world;
}

async function call({ as, on, uid, action, params }: SideDoorCall) {
  const run = async () => {
    if (on === 'config') {
      strapi.config.set(uid, params.value);
      return undefined;
    }
    const services = {
      documents: () => strapi.documents(uid),
      database: () => strapi.db.query(uid),
      service: () => strapi.service(uid),
    };
    const service = services[on]() as Record<string, (params: object) => Promise<unknown>>;
    return service[action]?.(params);
  };
  try {
    const value = await (as === 'system'
      ? run()
      : strapi.requestContext.run({ state: await stateOf(as) }, run));
    return { value: value ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    return { refused: { name, message } };
  }
}

/** What Strapi leaves in a request of an admin user, of an API token, and of nobody in particular. */
async function stateOf(as: string) {
  if (as === 'token') return { auth: { strategy: { name: 'content-api-token' } } };
  if (as === 'nobody') return {};
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: as }, populate: ['roles'] });
  return { user, auth: { strategy: { name: 'admin' } } };
}
