import {
  dayLabels,
  exceptionSourceLabels,
  languages,
  noticeLevelLabels,
  operatingStatusLabels,
  productTypeLabels,
  slotModeLabels,
  socialNetworkLabels,
} from '@sociaal-huis/schema';

/**
 * What an officer reads for each code that a list of Strapi offers, by the code. Strapi looks up the
 * words for a code among its translations, so these are translations as well.
 */
export const codeLabels: Readonly<Record<string, string>> = {
  ...Object.fromEntries(languages.map((name) => [name, name[0]!.toUpperCase() + name.slice(1)])),
  oekraiens: 'Oekraïens',
  ...dayLabels,
  ...exceptionSourceLabels,
  ...noticeLevelLabels,
  ...operatingStatusLabels,
  ...productTypeLabels,
  ...slotModeLabels,
  ...socialNetworkLabels,
};
