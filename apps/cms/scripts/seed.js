'use strict';

/** Fills the database with the demo content, without serving anything. The server must be compiled. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.join(__dirname, '..');
process.env.SEED = 'demo';

createStrapi({ appDir, distDir: path.join(appDir, 'dist') })
  .load()
  .then((strapi) => strapi.destroy())
  .then(
    () => process.exit(0),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
