import { z } from 'zod';

/** Whether an office works as it usually does. */
export const operatingStatusLabels = {
  normaal: 'Open zoals gewoonlijk',
  beperkt: 'Beperkte dienstverlening',
  'tijdelijk-gesloten': 'Tijdelijk gesloten',
  verhuisd: 'Verhuisd',
  'binnenkort-open': 'Binnenkort open',
} as const;
export type OperatingStatus = keyof typeof operatingStatusLabels;
export const operatingStatuses = Object.keys(operatingStatusLabels) as OperatingStatus[];
export const OperatingStatusSchema = z.enum(operatingStatuses);
