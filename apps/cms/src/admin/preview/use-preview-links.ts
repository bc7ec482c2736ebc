import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

/** What the server tells of the links to one draft. */
export interface PreviewLinks {
  /** Whether there is a preview server at all. */
  isAvailable: boolean;
  /** Until when somebody can look with a link; null when none is out. */
  until: string | null;
}

/** A link that was just made. */
export interface NewLink {
  address: string;
  until: string;
}

/** The links to a draft, and what can be done with them. Undefined until the server answers. */
export function usePreviewLinks(noun: string, documentId: string) {
  const { get, post, del } = useFetchClient();
  const [links, setLinks] = useState<PreviewLinks>();
  const path = `/preview-links/${noun}/${documentId}`;

  useEffect(() => {
    // An answer that comes after somebody left for another entry is about the wrong one.
    let isWanted = true;
    get<PreviewLinks>(path).then(
      ({ data }) => isWanted && setLinks(data),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [get, path]);

  /** Address of the draft for the officer's own window; works for ten minutes. */
  const getOwnAddress = useCallback(async () => {
    const { data } = await get<{ data: { url: string } }>(
      `/content-manager/preview/url/api::${noun}.${noun}?documentId=${documentId}&status=draft`,
    );
    return data.data.url;
  }, [get, noun, documentId]);

  const setUntil = (until: string | null) => setLinks({ isAvailable: true, until });
  return {
    links,
    async make(): Promise<NewLink> {
      const { data } = await post<NewLink>(path);
      setUntil(data.until);
      return data;
    },
    async withdraw(): Promise<void> {
      await del(path);
      setUntil(null);
    },
    getOwnAddress,
  };
}

const moment = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
});

/** A moment on the clock in Brussels. */
export function describeMoment(instant: string): string {
  return moment.format(new Date(instant));
}
