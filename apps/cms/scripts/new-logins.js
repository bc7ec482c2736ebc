'use strict';

/** Gives the demo accounts new passwords and shows them once. */
const { withStrapi } = require('./with-strapi.js');

void withStrapi((strapi) => {
  const { renewDemoPasswords } = require('../dist/src/seed/demo-accounts.js');
  return renewDemoPasswords(strapi, process.env.DEMO_ACCOUNTS_FILE);
});
