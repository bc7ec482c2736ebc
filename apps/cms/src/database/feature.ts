import type { Feature } from '../strapi/feature.ts';
import { refuseContentLoss, type Start } from './refuse-content-loss.ts';

let start: Start;

/** First of all: nothing touches a table before it is known that no content is lost. */
export const database: Feature = {
  name: 'database',
  register(strapi) {
    start = refuseContentLoss(strapi);
  },
  bootstrap() {
    start.requireChecked();
  },
  begun() {
    return start.endTurn();
  },
};
