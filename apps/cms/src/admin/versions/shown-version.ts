import { useEffect } from 'react';
import { versions } from './follow-versions.ts';
import { type SentEntry, type SentMeta, versionIn } from './version-memory.ts';

interface ActionProps {
  documentId?: string;
  document?: SentEntry;
  meta?: SentMeta;
}

/**
 * Remembers with which version the form is filled in. It adds no button: Strapi tells an action beside
 * the form of the very entry that stands in it, and tells nothing else so.
 */
export function ShownVersion({ documentId, document, meta }: ActionProps): null {
  const version = document && versionIn(document, meta);
  useEffect(() => {
    if (!documentId || !version) return undefined;
    versions.show(documentId, version);
    return () => versions.hide(documentId);
  }, [documentId, version]);
  return null;
}

// In the panel alone: in a list it would remember every row.
ShownVersion.position = ['panel'];
