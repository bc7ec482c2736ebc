/** The log among the settings; only super admins may read roles, and only they get an answer. */
export const auditLink = {
  id: 'audit',
  to: 'audit',
  intlLabel: { id: 'audit.title', defaultMessage: 'Logboek' },
  permissions: [{ action: 'admin::roles.read', subject: null }],
  Component: () => import('./AuditPage.tsx').then(({ AuditPage }) => ({ default: AuditPage })),
};
