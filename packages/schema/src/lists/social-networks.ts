import { z } from 'zod';

/** Social networks a profile may point to. */
export const socialNetworkLabels = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
  x: 'X',
  andere: 'Andere',
} as const;
export type SocialNetwork = keyof typeof socialNetworkLabels;
export const socialNetworks = Object.keys(socialNetworkLabels) as SocialNetwork[];
export const SocialNetworkSchema = z.enum(socialNetworks);
