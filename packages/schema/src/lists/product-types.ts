import { z } from 'zod';

/**
 * Kinds of product of the Flemish product catalogue (IPDC), under the codes of its list "Type":
 * https://productencatalogus.data.vlaanderen.be/id/conceptscheme/Type
 */
export const productTypeLabels = {
  FinancieleVerplichting: 'Financiële verplichting',
  Toelating: 'Toelating',
  Bewijs: 'Bewijs',
  Voorwerp: 'Voorwerp',
  AdviesBegeleiding: 'Advies en begeleiding',
  InfrastructuurMateriaal: 'Infrastructuur en materiaal',
  FinancieelVoordeel: 'Financieel voordeel',
} as const;
export type ProductType = keyof typeof productTypeLabels;
export const productTypes = Object.keys(productTypeLabels) as ProductType[];
export const ProductTypeSchema = z.enum(productTypes);
