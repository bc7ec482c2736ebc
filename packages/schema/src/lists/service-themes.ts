import { z } from 'zod';

/**
 * Themes of the Flemish product catalogue (IPDC), under the codes of its list "Thema":
 * https://productencatalogus.data.vlaanderen.be/id/conceptscheme/Thema
 */
export const themeLabels = {
  BurgerOverheid: 'Burger en overheid',
  CultuurSportVrijeTijd: 'Cultuur, sport en vrije tijd',
  EconomieWerk: 'Economie en werk',
  MilieuEnergie: 'Milieu en energie',
  MobiliteitOpenbareWerken: 'Mobiliteit en openbare werken',
  OnderwijsWetenschap: 'Onderwijs en wetenschap',
  WelzijnGezondheid: 'Welzijn en gezondheid',
  BouwenWonen: 'Bouwen en wonen',
} as const;
export type ServiceTheme = keyof typeof themeLabels;
export const themes = Object.keys(themeLabels) as ServiceTheme[];
export const ServiceThemeSchema = z.enum(themes);
