import { describeMoment, type Overtaken } from './explain-overtaken.ts';

/** The line of the log that says of an entry that it was deleted. */
export interface Deletion {
  entry: string;
  municipality: string;
  happenedOn: string;
  userId: number | null;
  userName: string | null;
}

/**
 * What happened to an entry that somebody still has before them.
 *
 * @param asker id of who asks
 */
export function explainDeleted(
  { entry, happenedOn, userId, userName: name }: Deletion,
  asker: number | undefined,
  now: Date,
): Overtaken {
  const at = describeMoment(new Date(happenedOn), now);
  const deleted = { documentId: entry, version: null };
  if (userId !== null && userId === asker) {
    const happened = `U hebt dit intussen zelf verwijderd in een ander venster, ${at}.`;
    return { ...deleted, by: null, happened };
  }
  if (name === null) {
    return { ...deleted, by: null, happened: `Dit is intussen verwijderd, ${at}.` };
  }
  return { ...deleted, by: name, happened: `${name} heeft dit intussen verwijderd, ${at}.` };
}
