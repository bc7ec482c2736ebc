import { z } from 'zod';

/** Degrees north, WGS 84. Belgium lies between 49.4 and 51.6. */
export const LatitudeSchema = z.number().min(49.4).max(51.6);

/** Degrees east, WGS 84. Belgium lies between 2.5 and 6.5. */
export const LongitudeSchema = z.number().min(2.5).max(6.5);
