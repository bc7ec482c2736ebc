import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { describeDateAndTime } from '../desk/dates.ts';

/** One field that differs from the version before; an empty text is an empty field. */
export interface Change {
  field: string;
  from: string;
  to: string;
}

/** A version that was published, as the server tells it. */
export interface Version {
  id: number;
  publishedOn: string;
  /** Who published it; null when nobody knows. */
  by: string | null;
  /** Null for the oldest version that is kept. */
  changes: Change[] | null;
}

type Answer = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; versions: Version[] };

/** The versions of an entry, the newest first. */
export function useVersions(noun: string, documentId: string): Answer {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });

  useEffect(() => {
    // An answer that comes after somebody left for another entry is about the wrong one.
    let isWanted = true;
    get<{ versions: Version[] }>(`/history/${noun}/${documentId}`).then(
      ({ data }) => isWanted && setAnswer({ state: 'ready', versions: data.versions }),
      () => isWanted && setAnswer({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, noun, documentId]);

  return answer;
}

/** When a version was published, on the clock in Brussels. */
export function describeMoment({ publishedOn }: Version): string {
  return describeDateAndTime(publishedOn);
}

/** Who published a version. */
export function describeWriter({ by }: Version): string {
  return by ?? 'niet bekend door wie';
}
