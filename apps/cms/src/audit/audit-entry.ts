import type { Core } from '@strapi/strapi';
import { addHiddenType, column, hiddenType } from '../strapi/hidden-type.ts';
import { type AdminUser, userNameOf } from '../strapi/admin-user.ts';

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

const auditType = hiddenType('audit-entry', 'audit-entries', {
  fields: {
    happenedOn: column.datetime(),
    action: column.string<AuditAction>(),
    userId: column.optional(column.integer()),
    userName: column.optional(column.string()),
    subject: column.text(),
    entry: column.optional(column.string()),
    municipality: column.optional(column.string()),
    address: column.optional(column.string()),
  },
  indexed: ['action', 'entry'],
});

export const auditUid = auditType.uid;

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
  addHiddenType(strapi, auditType);
}

/** Writes a line in the log; within a transaction, it stays only if that succeeds. */
export async function writeAudit(strapi: Core.Strapi, event: AuditEvent): Promise<void> {
  const { action, user, subject, entry, municipality, address } = event;
  const line = {
    happenedOn: new Date(),
    action,
    userId: user?.id ?? null,
    userName: user ? userNameOf(user) : null,
    subject,
    entry: entry ?? null,
    municipality: municipality ?? null,
    address: address ?? null,
  };
  // Unlike `create`, it does not read the row back.
  await strapi.db.query(auditUid).createMany({ data: [line] });
}
