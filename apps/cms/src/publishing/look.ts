import type { Noun } from '@sociaal-huis/schema';
import type { Core } from '@strapi/strapi';
import type { AdminUser } from '../strapi/admin-user.ts';
import { ownTypeOf } from '../strapi/own-type-of.ts';
import { loadVersions, type Versions } from './entry/load-entry.ts';

/** What changes an entry, by the names of Strapi's Document Service. */
const actions = ['create', 'clone', 'update', 'publish', 'unpublish', 'delete'] as const;

export type Action = (typeof actions)[number];

/** A call of the Document Service, as far as the rules read it and change it. */
export interface Call {
  uid: string;
  action: Action;
  params: { documentId?: string; status?: string; data?: Record<string, unknown> };
}

/** What a call is about to do to an entry, read once for all rules. */
export interface Look {
  noun: Noun;
  /** What an officer calls its type. */
  label: string;
  action: Action;
  /** Absent for an entry that is yet to be made. */
  documentId: string | undefined;
  /** How it stood before; of a copy, how its source stands. Whole when an officer publishes it. */
  before: Versions;
  /** Whether it puts a version on the site, or takes the one there off it. */
  goesLive: boolean;
  leavesSite: boolean;
  /** Whether somebody waits for the answer. A script has no form to mend, and leaves no line in the log. */
  isAsked: boolean;
  /** Who asked; absent for a script. */
  user: AdminUser | undefined;
}

/** The call, when it changes an entry of ours. */
export function asCall(context: object): Call | undefined {
  const call = context as Call;
  const isOurs = ownTypeOf(call.uid) !== undefined && actions.includes(call.action);
  return isOurs ? call : undefined;
}

/** Looks at what a call is about to do, before it does it. */
export async function lookAt(strapi: Core.Strapi, { uid, action, params }: Call): Promise<Look> {
  const { noun, label } = ownTypeOf(uid)!;
  const request = strapi.requestContext.get();
  const isAsked = request !== undefined;
  // What is made anew names another entry at most as the source of a copy.
  const documentId = action === 'create' || action === 'clone' ? undefined : params.documentId;
  const savesLive = (action === 'create' || action === 'update') && params.status === 'published';
  const goesLive = action === 'publish' || savesLive;
  const whole = isAsked && goesLive;
  const before = params.documentId
    ? await loadVersions(strapi, noun, params.documentId, { whole })
    : { draft: undefined, published: undefined };
  return {
    noun,
    label,
    action,
    documentId,
    before,
    goesLive,
    leavesSite: action === 'unpublish' || action === 'delete',
    isAsked,
    user: request?.state?.user,
  };
}
