import type { Service } from '@sociaal-huis/schema';
import type { IconName } from '../icon/Icon.tsx';

/** The drawing beside each situation of the start page. */
export const situationIcons: Record<Service['situations'][number], IconName> = {
  'ik-heb-schulden': 'wallet',
  'ik-heb-geen-inkomen': 'piggy-bank',
  'ik-zoek-werk': 'briefcase-business',
  'ik-zoek-een-woning': 'house',
  'ik-kan-mijn-energie-niet-betalen': 'zap',
  'ik-word-ouder': 'sprout',
  'ik-heb-hulp-thuis-nodig': 'hand-helping',
  'ik-zorg-voor-iemand': 'heart-handshake',
  'ik-heb-kinderen': 'baby',
  'ik-heb-een-beperking': 'accessibility',
  'ik-ben-nieuw-in-belgie': 'languages',
  'ik-voel-me-niet-goed': 'cloud-rain',
  'ik-wil-helpen': 'users',
};

/** The drawing beside each theme of the service catalogue. */
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
