import { z } from 'zod';

/** How a resident is helped during a stretch of opening hours. */
export const slotModeLabels = {
  'vrije-inloop': 'Vrije inloop',
  'op-afspraak': 'Op afspraak',
  telefonisch: 'Telefonisch',
} as const;
export type SlotMode = keyof typeof slotModeLabels;
export const slotModes = Object.keys(slotModeLabels) as SlotMode[];
export const SlotModeSchema = z.enum(slotModes);
