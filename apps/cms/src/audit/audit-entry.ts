import type { Core } from '@strapi/strapi';
import { addHiddenType, hiddenUidOf } from '../strapi/hidden-type.ts';
import { type AdminUser, userNameOf } from '../strapi/admin-user.ts';

export const auditUid = hiddenUidOf('audit-entry');

/** What can be written in the log, with what it is called there. */
export const auditLabels = {
  'sign-in': 'Aangemeld',
  'sign-in-failed': 'Aanmelden mislukt',
  'sign-out': 'Afgemeld',
  publish: 'Gepubliceerd',
  unpublish: 'Van de site gehaald',
  delete: 'Verwijderd',
  release: 'Publicatie van de site',
  refused: 'Geweigerd',
  user: 'Gebruikers of rollen gewijzigd',
  password: 'Wachtwoord of profiel gewijzigd',
} as const;

export type AuditAction = keyof typeof auditLabels;

/** Something that happened. Never holds a password, a token, or a whole IP address. */
export interface AuditEvent {
  action: AuditAction;
  /** Who did it; absent when nobody was signed in. */
  user?: AdminUser | undefined;
  /** What it was done to, in Dutch. */
  subject: string;
  /** The documentId of that, where it is an entry. */
  entry?: string | undefined;
  municipality?: string | undefined;
  /** Shortened. */
  address?: string | undefined;
}

/** Adds the log; `keepAppendOnly` sees to it that lines stay as they are. */
export function addAuditType(strapi: Core.Strapi): void {
  addHiddenType(strapi, {
    name: 'audit-entry',
    plural: 'audit-entries',
    attributes: {
      happenedOn: { type: 'datetime' },
      action: { type: 'string' },
      userId: { type: 'integer' },
      userName: { type: 'string' },
      subject: { type: 'text' },
      entry: { type: 'string' },
      municipality: { type: 'string' },
      address: { type: 'string' },
    },
    indexed: ['action', 'entry'],
  });
}

/** Writes a line in the log; within a transaction, it stays only if that succeeds. */
export async function writeAudit(strapi: Core.Strapi, event: AuditEvent): Promise<void> {
  const { action, user, subject, entry, municipality, address } = event;
  await strapi.db.query(auditUid).create({
    data: {
      happenedOn: new Date(),
      action,
      userId: user?.id ?? null,
      userName: user ? userNameOf(user) : null,
      subject,
      entry: entry ?? null,
      municipality: municipality ?? null,
      address: address ?? null,
    },
  });
}
