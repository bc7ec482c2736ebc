import type { Core } from '@strapi/strapi';
import { wrapMethod } from '../strapi/wrap-method.ts';

interface Invited {
  email: string;
  registrationToken?: string | null;
}

interface Mailer {
  send(mail: { to: string; subject: string; text: string; html: string }): Promise<unknown>;
}

/**
 * Mails whoever is invited the link with which to choose a password; Strapi only shows it to whoever
 * invites. It still does: a mail can get lost. So a mail that fails is told in the log of the server,
 * and does not take back the account.
 */
export function inviteByMail(strapi: Core.Strapi): void {
  if (!process.env.SMTP_URL) {
    strapi.log.info('SMTP_URL is not set: invitations and forgotten passwords are not mailed.');
    return;
  }
  const invite = { kind: 'service', uid: 'admin::user', method: 'create' } as const;
  wrapMethod(strapi, invite, async (work) => {
    const invited = (await work()) as Invited;
    if (invited.registrationToken) void send(strapi, invited.email, invited.registrationToken);
    return invited;
  });
}

async function send(strapi: Core.Strapi, to: string, token: string): Promise<void> {
  const address: string = strapi.config.get('admin.absoluteUrl');
  const link = `${address}/auth/register?registrationToken=${encodeURIComponent(token)}`;
  const mailer = strapi.plugin('email').service('email') as unknown as Mailer;
  try {
    await mailer.send({
      to,
      subject: 'Uw toegang tot het beheer van de website',
      text: `U krijgt toegang tot het beheer van de website.

Kies hier uw wachtwoord:
${link}

De link is alleen voor u bestemd. Geef hem niet door.
`,
      html: `<p>U krijgt toegang tot het beheer van de website.</p>
<p>Kies hier uw wachtwoord:<br><a href="${link}">${link}</a></p>
<p>De link is alleen voor u bestemd. Geef hem niet door.</p>
`,
    });
  } catch (error) {
    strapi.log.error(`The invitation was not mailed. Give the link by hand. ${String(error)}`);
  }
}
