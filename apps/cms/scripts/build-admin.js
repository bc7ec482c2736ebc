'use strict';

/**
 * Builds the admin alone, while the CMS starts. `strapi build` is not made for that:
 *
 * - It compiles the server first, into the folder from which the CMS is being started: a file that is
 *   half written has no exports. The server is compiled by compile.js.
 * - It takes the folder of the admin away, and the CMS looks once, at its start, whether that is there:
 *   without it the admin answers 404 until the next start. Here the folder is emptied instead.
 */
const fs = require('node:fs/promises');
const { realpathSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const strapi = join(__dirname, '../node_modules/@strapi/strapi/bin/strapi.js');
const compiler = createRequire(realpathSync(strapi))('@strapi/typescript-utils');
const admin = join(process.cwd(), 'dist/build');
const { rm } = fs;
let emptied = false;

if (typeof compiler.compile !== 'function') refuse('compiles the server');
compiler.compile = async () => {};

fs.rm = async (path, options) => {
  if (path !== admin) return rm(path, options);
  emptied = true;
  await fs.mkdir(admin, { recursive: true });
  const names = await fs.readdir(admin);
  // Until the new one is there, the page that says it is coming.
  const old = names.filter((name) => name !== 'index.html');
  await Promise.all(old.map((name) => rm(join(admin, name), { recursive: true, force: true })));
};

process.on('exit', (status) => {
  if (status === 0 && !emptied) refuse('clears the folder of the admin');
});

process.argv.splice(1, process.argv.length - 1, strapi, 'build');
require(strapi);

function refuse(what) {
  console.error(
    `Strapi ${what} in another way than it did, so its admin cannot be built while the CMS starts. Adapt apps/cms/scripts/build-admin.js.`,
  );
  process.exit(1);
}
