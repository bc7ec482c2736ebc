/** A user of the admin, as far as the history and the log name one. */
export interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  roles?: readonly { code?: string | null; name?: string | null }[];
}

/** What colleagues call a user. */
export function userNameOf({ firstname, lastname, email }: Omit<AdminUser, 'id'>): string {
  return [firstname, lastname].filter(Boolean).join(' ') || email || 'zonder naam';
}
