export { setupOnPostgres as default } from './with-cms.ts';
