import type { Service } from '@sociaal-huis/schema';
import type { IconName } from '@sociaal-huis/ui/icon/Icon.tsx';

/** The drawing beside the words of each situation. */
export const situationIcons: Record<Service['situations'][number], IconName> = {
  'ik-heb-schulden': 'piggy-bank',
  'ik-heb-geen-inkomen': 'wallet',
  'ik-zoek-werk': 'briefcase-business',
  'ik-zoek-een-woning': 'house',
  'ik-kan-mijn-energie-niet-betalen': 'zap',
  'ik-word-ouder': 'heart-handshake',
  'ik-heb-hulp-thuis-nodig': 'hand-helping',
  'ik-zorg-voor-iemand': 'heart-pulse',
  'ik-heb-kinderen': 'baby',
  'ik-heb-een-beperking': 'accessibility',
  'ik-ben-nieuw-in-belgie': 'languages',
  'ik-voel-me-niet-goed': 'cloud-rain',
  'ik-wil-helpen': 'sprout',
};

/** The drawing beside the name of each theme. */
export const themeIcons: Record<Service['themes'][number], IconName> = {
  BurgerOverheid: 'landmark',
  CultuurSportVrijeTijd: 'palette',
  EconomieWerk: 'briefcase-business',
  MilieuEnergie: 'leaf',
  MobiliteitOpenbareWerken: 'bus',
  OnderwijsWetenschap: 'graduation-cap',
  WelzijnGezondheid: 'heart-pulse',
  BouwenWonen: 'building-2',
};
