import { z } from 'zod';

/** How loudly a notice is shown. */
export const noticeLevelLabels = {
  info: 'Ter info',
  waarschuwing: 'Let op',
  nood: 'Dringend',
} as const;
export type NoticeLevel = keyof typeof noticeLevelLabels;
export const noticeLevels = Object.keys(noticeLevelLabels) as NoticeLevel[];
export const NoticeLevelSchema = z.enum(noticeLevels);
