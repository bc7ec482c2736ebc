import type { TestProject } from 'vitest/node';
import { startMailbox } from './mailbox.ts';
import { provideCms } from './with-cms.ts';

/** Starts a seeded CMS whose mails end in a folder; one for all tests about publishing and accounts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mailbox = await startMailbox();
  project.provide('mailFolder', mailbox.folder);
  const stopCms = await provideCms(project, process.env.DATABASE_URL, {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'beheer@example.be',
    // So that a test can ask from another address than the others.
    TRUST_PROXY: 'true',
  });
  return async () => {
    await stopCms();
    await mailbox.stop();
  };
}
