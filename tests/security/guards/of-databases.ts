import { guardsIn } from './guard.ts';

const tests = ['migrations/on-sqlite'];

/** What a start refuses, so that a database keeps what it holds. */
export const databaseGuards = [
  ...guardsIn('src/database/refuse-content-loss.js', tests, {
    'content that would be lost stops the start': [
      'throw new database_refusals_ts_1.ContentWouldBeLost(losses.map(explain_loss_ts_1.explainLoss));',
      ';',
    ],
  }),
  ...guardsIn('src/database/run-migrations.js', tests, {
    'a database of newer code stops the start': [
      'throw new database_refusals_ts_1.DatabaseIsNewer(unknown);',
      ';',
    ],
  }),
];
