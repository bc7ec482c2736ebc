/** What the email plugin of Strapi takes. */
export interface MailSettings {
  provider: 'nodemailer';
  providerOptions: { url: string } | { jsonTransport: true };
  settings: { defaultFrom: string; defaultReplyTo: string };
}

/**
 * How mail leaves: through the server that SMTP_URL names, from MAIL_FROM. Without SMTP_URL nothing
 * leaves; Strapi by itself would try to deliver straight to the server of whoever gets it.
 *
 * @throws Error when one of both is missing or SMTP_URL is no address of a mail server.
 */
export function buildMailSettings(smtpUrl: string, mailFrom: string): MailSettings {
  const settings = { defaultFrom: mailFrom, defaultReplyTo: mailFrom };
  if (smtpUrl === '') {
    return { provider: 'nodemailer', providerOptions: { jsonTransport: true }, settings };
  }
  if (!/^smtps?:\/\/[^\s/]+$/.test(smtpUrl.replace(/\/$/, ''))) {
    throw new Error(
      'SMTP_URL is no address of a mail server. Write it as smtps://user:password@mail.example.be:465, with special characters in user and password percent-encoded.',
    );
  }
  if (!mailFrom.includes('@')) {
    throw new Error(
      'SMTP_URL is set, but MAIL_FROM is no mail address. Write who the mails come from: beheer@example.be.',
    );
  }
  return { provider: 'nodemailer', providerOptions: { url: smtpUrl }, settings };
}
