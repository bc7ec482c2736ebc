import type { Feature } from '../feature.ts';
import { registerChoicesField } from './choices.ts';
import { findByChoice } from './find-by-choice.ts';

export const choices: Feature = {
  name: 'strapi/choices',
  register(strapi) {
    registerChoicesField(strapi);
    findByChoice(strapi);
  },
};
