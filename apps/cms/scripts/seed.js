'use strict';

/** Fills the database with the demo content: Strapi does so itself when it starts with SEED=demo. */
const { withStrapi } = require('./with-strapi.js');

process.env.SEED = 'demo';
void withStrapi(() => {});
