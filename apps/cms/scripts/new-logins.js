'use strict';

/** Gives the demo accounts new passwords and shows them once. The server must be compiled. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.join(__dirname, '..');

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);

async function main() {
  const distDir = path.join(appDir, 'dist');
  const strapi = await createStrapi({ appDir, distDir }).load();
  const { renewDemoPasswords } = require('../dist/src/seed/demo-accounts.js');
  await renewDemoPasswords(strapi, process.env.DEMO_ACCOUNTS_FILE);
  await strapi.destroy();
}
