import type { Feature } from '../strapi/feature.ts';
import { guardPictures } from './guard-pictures.ts';

/** After all else that stands around the services of files: what is refused here reaches none of it. */
export const media: Feature = {
  name: 'media',
  after: ['publishing'],
  register(strapi) {
    guardPictures(strapi);
  },
};
