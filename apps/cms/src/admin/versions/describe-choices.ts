import type { Refused } from './follow-versions.ts';

/** The words of the dialog for a request that was refused. */
export interface Choices {
  title: string;
  explanation: string;
  /** Leads to what is stored now, in another window; absent when nothing is. */
  look?: string;
  /** Saving over it, for what has text of its own to save. */
  replace?: { action: 'save' | 'publish'; label: string };
  /** Strapi's name of the type; empty where the request was about something beside an entry. */
  model: string;
}

const ofEntry = /^\/content-manager\/collection-types\/([^/]+)\/[^/]+(\/actions\/publish)?$/;

export function describeChoices({
  by,
  version,
  method,
  url,
}: Pick<Refused, 'by' | 'version' | 'method' | 'url'>): Choices {
  const [, model = '', isPublish] = ofEntry.exec(url.pathname) ?? [];
  const hasText = model !== '' && method !== 'DELETE';
  if (version === null) {
    return {
      title: by === null ? 'Intussen verwijderd' : `Intussen verwijderd door ${by}`,
      model: model || modelIn(url),
      explanation: hasText
        ? 'Uw tekst staat nog in het formulier, maar kan hier niet meer bewaard worden. Kopieer wat u wilt houden, en maak er iets nieuws mee.'
        : 'Er valt niets meer te wijzigen.',
    };
  }
  const title = by === null ? 'Intussen gewijzigd' : `Intussen bewaard door ${by}`;
  const look = by === null ? 'Bekijk wat er nu bewaard is' : `Bekijk de versie van ${by}`;
  if (!hasText) {
    return {
      title,
      look,
      model: model || modelIn(url),
      explanation: 'Er is niets gewijzigd. Bekijk wat er nu bewaard is en probeer het dan opnieuw.',
    };
  }
  return {
    title,
    look,
    model,
    explanation:
      'Uw tekst staat nog in het formulier, maar is niet bewaard. Bekijk eerst de andere versie, in een nieuw tabblad. Wilt u van beide iets houden? Neem het dan over in uw tekst en bewaar opnieuw.',
    replace: isPublish
      ? { action: 'publish', label: 'Publiceer mijn tekst in de plaats' }
      : { action: 'save', label: 'Bewaar mijn tekst in de plaats' },
  };
}

function modelIn({ pathname }: URL): string {
  return /\/(api::[^/]+)\//.exec(pathname)?.[1] ?? '';
}
