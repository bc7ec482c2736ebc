/** A change that failed, as Strapi's admin hears of it; without a status when no answer came. */
export interface Failure {
  name?: string;
  message?: string;
  status?: number;
  details?: unknown;
}

const typed = 'Wat u typte, staat nog in het formulier.';

/** What came of a save, a discard or a deletion that failed, in a sentence for who works in the form. */
export function explainFailure({ status, message }: Failure): string {
  if (status === 401) return `U bent niet meer aangemeld. Er is niets gewijzigd. ${typed}`;
  if (status === undefined || status === 502 || status === 503 || status === 504) {
    // It may have been done, and only the answer was lost.
    return `De server antwoordt niet. Misschien is dit niet gelukt. ${typed} Probeer het straks opnieuw.`;
  }
  if (status >= 500 || !message) {
    return `Er liep iets fout op de server. ${typed} Probeer het opnieuw.`;
  }
  return message;
}

/**
 * A failure as Strapi tells of what is wrong with a field. Of any other failure its form believes that
 * it was saved: the buttons turn grey, and leaving the page asks nothing.
 */
export function asRefusedInput(failure: Failure): Failure {
  if (failure.name === 'ValidationError') return failure;
  const message = explainFailure(failure);
  const errors = [{ path: ['standsOn'], message, name: 'ValidationError' }];
  return { ...failure, name: 'ValidationError', message, details: { errors } };
}
