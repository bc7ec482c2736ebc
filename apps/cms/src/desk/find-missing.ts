import { editLink, holidaysLink, listLink } from './admin-links.ts';
import {
  buildHolidayPlan,
  findUnplanned,
  type StoredException,
  yearsToPlan,
} from './holiday-plan.ts';
import type { MissingPoint } from './overview.ts';

/** What a municipality has, as far as the checklist asks for it. All of it is published but drafts. */
export interface Holdings {
  municipality: string;
  /** documentId of the draft of what there is one of per municipality, where there is one. */
  drafts: { profile?: string; mission?: string; vision?: string; privacyPage?: string };
  profile?: { hasPhone: boolean; hasEmail: boolean };
  hasMission: boolean;
  hasVision: boolean;
  offices: { documentId: string; hasHours: boolean }[];
  serviceCount: number;
  hasPrivacyPage: boolean;
  exceptions: StoredException[];
  /** Each entry with a picture that has no alternative text. */
  picturesWithoutText: { title: string; noun: string; documentId: string }[];
}

/** What the brief asks of each municipality. */
const fewestServices = 12;

/** A point of the checklist: whether it is in order, and what to say when it is not. */
interface Point extends MissingPoint {
  isInOrder: boolean;
}

/** The points that are not in order, and how many points there are. */
export function findMissing(
  holdings: Holdings,
  today: string,
): { missing: MissingPoint[]; checkedTotal: number } {
  const points = [
    ...identityPoints(holdings),
    ...contentPoints(holdings),
    ...holidayPoints(holdings, today),
  ];
  const missing = points
    .filter(({ isInOrder }) => !isInOrder)
    .map(({ isInOrder: _isInOrder, ...point }) => point);
  return { missing, checkedTotal: points.length };
}

function identityPoints({ drafts, profile, hasMission, hasVision }: Holdings): Point[] {
  const profileLink = editLink('profile', drafts.profile);
  return [
    {
      isInOrder: profile !== undefined,
      title: 'Het profiel van uw gemeente staat nog niet op de site',
      advice: adviceFor(drafts.profile, 'Schrijf wie u bent en hoe men u bereikt.'),
      href: profileLink,
    },
    {
      isInOrder: profile === undefined || profile.hasPhone,
      title: 'Er is geen telefoonnummer',
      advice: 'Voeg het algemene nummer toe aan uw profiel.',
      href: profileLink,
    },
    {
      isInOrder: profile === undefined || profile.hasEmail,
      title: 'Niemand is bereikbaar over toegankelijkheid',
      advice: 'Vul in uw profiel een e-mailadres in voor wie de site niet goed kan gebruiken.',
      href: profileLink,
    },
    {
      isInOrder: hasMission,
      title: 'Uw missie staat nog niet op de site',
      advice: adviceFor(drafts.mission, 'Schrijf waarom uw OCMW er is.'),
      href: editLink('mission', drafts.mission),
    },
    {
      isInOrder: hasVision,
      title: 'Uw visie staat nog niet op de site',
      advice: adviceFor(drafts.vision, 'Schrijf waar uw OCMW naartoe wil.'),
      href: editLink('vision', drafts.vision),
    },
  ];
}

function contentPoints(holdings: Holdings): Point[] {
  const { drafts, offices, serviceCount, hasPrivacyPage, picturesWithoutText } = holdings;
  const [withoutHours] = offices;
  const [picture] = picturesWithoutText;
  const count = picturesWithoutText.length;
  return [
    {
      isInOrder: offices.some(({ hasHours }) => hasHours),
      title: 'Geen enkel kantoor heeft openingsuren op de site',
      advice: withoutHours ? 'Vul de vaste uren van een week in.' : 'Voeg uw eerste kantoor toe.',
      href: editLink('office', withoutHours?.documentId),
    },
    {
      isInOrder: serviceCount >= fewestServices,
      title: `Er staan ${serviceCount} van de minstens ${fewestServices} diensten op de site`,
      advice: 'Voeg een dienst toe, of publiceer er een die klaarstaat.',
      href: listLink('service'),
    },
    {
      isInOrder: hasPrivacyPage,
      title: 'De pagina over privacy zegt nog niets van uw gemeente',
      advice: adviceFor(
        drafts.privacyPage,
        'De site maakt die pagina zelf. Vul ze aan: wie helpt met een vraag over persoonlijke gegevens? Maak een pagina met “privacy” als deel van het webadres.',
      ),
      href: editLink('page', drafts.privacyPage),
    },
    {
      isInOrder: picture === undefined,
      title:
        count === 1
          ? 'Eén foto heeft geen beschrijving'
          : `${count} foto’s hebben geen beschrijving`,
      advice: picture
        ? `Beschrijf wat er te zien is, voor wie het niet ziet. Begin met: ${picture.title}.`
        : '',
      href: picture ? editLink(picture.noun, picture.documentId) : '',
    },
  ];
}

function holidayPoints({ municipality, exceptions }: Holdings, today: string): Point[] {
  return yearsToPlan(today).map((year) => {
    const unplanned = findUnplanned(buildHolidayPlan(year, exceptions), today);
    const names = unplanned.map(({ name }) => name);
    return {
      isInOrder: unplanned.length === 0,
      title: `De feestdagen van ${year} zijn nog niet allemaal gepland`,
      advice:
        names.length > 3
          ? `${names.length} dagen ontbreken. Plan ze in één keer.`
          : `Nog niet gepland: ${names.join(', ')}.`,
      href: holidaysLink(year, municipality),
    };
  });
}

function adviceFor(draft: string | undefined, advice: string): string {
  return draft ? 'Er staat een concept klaar. Kijk het na en publiceer het.' : advice;
}
