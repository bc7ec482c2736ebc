/**
 * Runs the CMS for the security tests: the same Strapi, with the world of prepare.ts in it, and a side
 * door by which a test calls the document service as somebody, past every route. Started by
 * helpers/with-attacked-cms.ts; never part of the product.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cmsFolder } from '../helpers/repository.ts';
import { describeCms } from './describe-cms.ts';
import { prepareWorld } from './prepare-world.ts';
import type { SideDoorCall, Strapi } from './side-door.ts';

const fromCms = createRequire(join(cmsFolder, 'package.json'));
const { createStrapi } = fromCms('@strapi/strapi') as {
  createStrapi(options: { appDir: string; distDir: string }): { start(): Promise<Strapi> };
};

const distDir = process.env.CMS_DIST ?? join(cmsFolder, 'dist');
const strapi = await createStrapi({ appDir: cmsFolder, distDir }).start();
const { routeRules } = fromCms(join(distDir, 'src/admin-routes/rules.js')) as {
  routeRules: object;
};
const world = await prepareWorld(strapi);

createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const answer =
    request.method === 'GET'
      ? { ...describeCms(strapi, routeRules), world }
      : await call(JSON.parse(text));
  response.end(JSON.stringify(answer));
}).listen(Number(process.env.SIDE_DOOR_PORT), '127.0.0.1');

async function call({ as, uid, action, params }: SideDoorCall) {
  const run = () => strapi.documents(uid)[action]?.(params);
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
