'use strict';

/**
 * Builds the admin alone. `strapi build` compiles the server first, into the folder that `npm start` runs
 * the CMS from at that very moment: a file that is half written has no exports.
 */
const { realpathSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const strapi = join(__dirname, '../node_modules/@strapi/strapi/bin/strapi.js');
const compiler = createRequire(realpathSync(strapi))('@strapi/typescript-utils');

if (typeof compiler.compile !== 'function') {
  console.error(
    'Strapi compiles the server in another way than it did, so the admin cannot be built without it. Adapt apps/cms/scripts/build-admin.js.',
  );
  process.exit(1);
}
compiler.compile = async () => {};

process.argv.splice(1, process.argv.length - 1, strapi, 'build');
require(strapi);
