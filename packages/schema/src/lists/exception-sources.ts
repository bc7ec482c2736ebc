import { z } from 'zod';

/** Whether the hours differ because of a public holiday or by the office's own decision. */
export const exceptionSourceLabels = {
  feestdag: 'Feestdag',
  eigen: 'Eigen regeling',
} as const;
export type ExceptionSource = keyof typeof exceptionSourceLabels;
export const exceptionSources = Object.keys(exceptionSourceLabels) as ExceptionSource[];
export const ExceptionSourceSchema = z.enum(exceptionSources);
