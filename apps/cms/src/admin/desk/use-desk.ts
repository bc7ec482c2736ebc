import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { DeskOverview, MunicipalityDesk, OwnMunicipality } from '../../desk/overview.ts';

type Get = ReturnType<typeof useFetchClient>['get'];

/** What a question to the desk has brought so far. */
export type Loaded<Answer> =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; answer: Answer };

/** In milliseconds. The blocks of the home page all ask within it, and so share one answer. */
const sharedFor = 2000;

let asked: Promise<MunicipalityDesk[]> | undefined;

/** The desks of the municipalities of who is signed in, fresh at each visit of the home page. */
export function useDesks(): Loaded<MunicipalityDesk[]> {
  const { get } = useFetchClient();
  return useAnswer(() => {
    asked ??= get<DeskOverview>('/desk/overview').then(({ data }) => data.municipalities);
    const current = asked;
    setTimeout(() => {
      if (asked === current) asked = undefined;
    }, sharedFor);
    return current;
  });
}

/** The municipalities of who is signed in. */
export function useOwnMunicipalities(): Loaded<OwnMunicipality[]> {
  const { get } = useFetchClient();
  return useAnswer(() => loadOwnMunicipalities(get));
}

let own: Promise<OwnMunicipality[]> | undefined;

/** Asked once for each visit of the admin: signing in as another person loads the page anew. */
function loadOwnMunicipalities(get: Get): Promise<OwnMunicipality[]> {
  own ??= get<OwnMunicipality[]>('/desk/municipalities').then(({ data }) => data);
  own.catch(() => (own = undefined));
  return own;
}

function useAnswer<Answer>(ask: () => Promise<Answer>): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Loaded<Answer>) => isCurrent && setLoaded(next);
    ask().then(
      (answer) => show({ state: 'ready', answer }),
      () => show({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
    // One question for as long as the screen is there.
  }, []);
  return loaded;
}
