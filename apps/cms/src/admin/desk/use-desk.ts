import { getFetchClient } from '@strapi/strapi/admin';
import type { DeskOverview, MunicipalityDesk, OwnMunicipality } from '../../desk/overview.ts';
import { type Loaded, useAnswer } from './use-answer.ts';

/** The desks of the municipalities of who is signed in, fresh at each visit of the home page. */
export function useDesks(): Loaded<MunicipalityDesk[]> {
  return useAnswer(loadDesks);
}

/** The municipalities of who is signed in. */
export function useOwnMunicipalities(): Loaded<OwnMunicipality[]> {
  return useAnswer(loadOwnMunicipalities);
}

/** In milliseconds: what a screen asks at once is asked once, and nobody gets the answer of another. */
const sharedFor = 2000;

const loadDesks = sharing(async () => {
  const { data } = await getFetchClient().get<DeskOverview>('/desk/overview');
  return data.municipalities;
});

const loadOwnMunicipalities = sharing(async () => {
  const { data } = await getFetchClient().get<OwnMunicipality[]>('/desk/municipalities');
  return data;
});

function sharing<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    if (answer) return answer;
    setTimeout(() => (answer = undefined), sharedFor);
    answer = ask();
    return answer;
  };
}
