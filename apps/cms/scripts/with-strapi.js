'use strict';

const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.join(__dirname, '..');

/**
 * Starts Strapi without serving anything, hands it to `work`, and ends the process: with status 1 and
 * the sentence alone when it went wrong. The server must be compiled.
 */
exports.withStrapi = async function withStrapi(work) {
  try {
    const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
    await work(strapi);
    await strapi.destroy();
    process.exit(0);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
};
