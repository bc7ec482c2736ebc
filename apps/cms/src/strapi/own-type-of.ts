import { contentTypes } from '@sociaal-huis/schema';
import { uidOf } from './uid-of.ts';

/** What the shared schema knows of a content type by Strapi's uid; undefined when it is none of ours. */
export function ownTypeOf(uid: string): (typeof contentTypes)[number] | undefined {
  return contentTypes.find(({ noun }) => uidOf(noun) === uid);
}
