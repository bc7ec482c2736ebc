import type { Feature } from '../strapi/feature.ts';
import { guardAccounts } from './guard-accounts.ts';
import { inviteByMail } from './invite-by-mail.ts';
import { limitAttempts } from './limit-attempts.ts';

export const accounts: Feature = {
  name: 'accounts',
  register(strapi) {
    limitAttempts(strapi);
    guardAccounts(strapi);
    inviteByMail(strapi);
  },
};
