import { routePathOf } from '../requests/route-path.ts';
import type { AuditAction } from './audit-entry.ts';

/** A request to the admin's server, once it has been answered. */
export interface AnsweredRequest {
  method: string;
  /** Without the question mark and what follows, which may hold a token. */
  path: string;
  status: number;
}

/** What a request means for the log. */
export interface AuditLine {
  action: AuditAction;
  subject: string;
}

interface Rule {
  method: RegExp;
  path: RegExp;
  action: AuditAction;
  subject: (part: string) => string;
}

/** What changes accounts, rights or files. Entries are told by the Document Service, with their names. */
const rules: readonly Rule[] = [
  {
    method: /POST/,
    path: /^\/admin\/logout$/,
    action: 'sign-out',
    subject: () => 'Beheer',
  },
  {
    method: /POST/,
    path: /^\/admin\/(?:register|register-admin)$/,
    action: 'user',
    subject: () => 'Uitnodiging aanvaard, account in gebruik',
  },
  {
    method: /POST/,
    path: /^\/admin\/reset-password$/,
    action: 'password',
    subject: () => 'Nieuw wachtwoord na “wachtwoord vergeten”',
  },
  {
    method: /PUT/,
    path: /^\/admin\/users\/me$/,
    action: 'password',
    subject: () => 'Eigen profiel',
  },
  {
    method: /POST|PUT|DELETE/,
    path: /^\/admin\/users(?:\/(\d+|batch-delete))?$/,
    action: 'user',
    subject: (part) => (part ? `Gebruiker ${part}` : 'Nieuwe gebruiker'),
  },
  {
    method: /POST|PUT|DELETE/,
    path: /^\/admin\/roles(?:\/([\w/-]+))?$/,
    action: 'user',
    subject: (part) => (part ? `Rol ${part}` : 'Nieuwe rol'),
  },
  {
    method: /POST|PUT|DELETE/,
    path: /^\/admin\/(?:[\w-]*tokens)(?:\/([\w/-]+))?$/,
    action: 'user',
    subject: (part) => `Toegangssleutel ${part}`.trim(),
  },
  {
    method: /DELETE/,
    path: /^\/upload\/files\/(\d+)$/,
    action: 'delete',
    subject: (part) => `Bestand ${part}`,
  },
  {
    method: /POST/,
    path: /^\/upload\/actions\/bulk-delete$/,
    action: 'delete',
    subject: () => 'Bestanden of mappen',
  },
];

const verbs: Record<string, string> = {
  POST: 'gemaakt of uitgevoerd',
  PUT: 'gewijzigd',
  DELETE: 'verwijderd',
};

/**
 * What the log says of a request, by its address and answer alone: bodies may hold passwords. Gives
 * nothing for what need not be kept. Signing in is told by whoever knows the account.
 */
export function describeRequest({ method, path, status }: AnsweredRequest): AuditLine | undefined {
  if (status === 403) return { action: 'refused', subject: `${method} ${path}` };
  if (status >= 400) return undefined;
  const asked = routePathOf(path);
  const rule = rules.find((one) => one.method.test(method) && one.path.test(asked));
  if (!rule) return undefined;
  const subject = rule.subject(rule.path.exec(asked)?.[1] ?? '');
  const verb = rule.action === 'user' ? verbs[method] : undefined;
  return { action: rule.action, subject: verb ? `${subject}: ${verb}` : subject };
}
