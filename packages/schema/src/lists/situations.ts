import { z } from 'zod';

/** What a resident would say of themselves: our own way into the services, beside the IPDC themes. */
export const situationLabels = {
  'ik-heb-schulden': 'Ik heb schulden',
  'ik-heb-geen-inkomen': 'Ik heb geen inkomen',
  'ik-zoek-werk': 'Ik zoek werk',
  'ik-zoek-een-woning': 'Ik zoek een woning',
  'ik-kan-mijn-energie-niet-betalen': 'Ik kan mijn energie niet betalen',
  'ik-word-ouder': 'Ik word ouder',
  'ik-heb-hulp-thuis-nodig': 'Ik heb hulp thuis nodig',
  'ik-zorg-voor-iemand': 'Ik zorg voor iemand',
  'ik-heb-kinderen': 'Ik heb kinderen',
  'ik-heb-een-beperking': 'Ik heb een beperking',
  'ik-ben-nieuw-in-belgie': 'Ik ben nieuw in België',
  'ik-voel-me-niet-goed': 'Ik voel me niet goed',
  'ik-wil-helpen': 'Ik wil helpen',
} as const;
export type Situation = keyof typeof situationLabels;
export const situations = Object.keys(situationLabels) as Situation[];
export const SituationSchema = z.enum(situations);
