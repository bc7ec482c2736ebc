import { z } from 'zod';

/**
 * Target groups of the Flemish product catalogue (IPDC), under the codes of its list "Doelgroep":
 * https://productencatalogus.data.vlaanderen.be/id/conceptscheme/Doelgroep
 */
export const targetGroupLabels = {
  Burger: 'Burger',
  Onderneming: 'Onderneming',
  Organisatie: 'Andere organisatie',
  VlaamseOverheid: 'Vlaamse overheid',
  LokaalBestuur: 'Lokaal bestuur',
  Vereniging: 'Vereniging',
} as const;
export type TargetGroup = keyof typeof targetGroupLabels;
export const targetGroups = Object.keys(targetGroupLabels) as TargetGroup[];
export const TargetGroupSchema = z.enum(targetGroups);
