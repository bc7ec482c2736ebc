import { z } from 'zod';

/** Days of the week, Monday first. */
export const dayLabels = {
  maandag: 'Maandag',
  dinsdag: 'Dinsdag',
  woensdag: 'Woensdag',
  donderdag: 'Donderdag',
  vrijdag: 'Vrijdag',
  zaterdag: 'Zaterdag',
  zondag: 'Zondag',
} as const;
export type Day = keyof typeof dayLabels;
export const days = Object.keys(dayLabels) as Day[];
export const DaySchema = z.enum(days);
