import { existsSync, readFileSync } from 'node:fs';

interface Start {
  cmsUrl: string;
  webUrl: string;
  /** Where the CMS left the new demo accounts, if it made any. */
  accountsFile: string;
  steps: readonly { name: string; seconds: number }[];
}

interface Account {
  email: string;
  password: string;
  /** What the account may do, in a few words. */
  role: string;
}

/** The closing table: where everything is, and who can sign in. */
export async function describeStart(start: Start): Promise<string> {
  const { readMunicipalities } = await import('@sociaal-huis/schema/municipalities');
  const addresses = [
    ['Portal', `${start.webUrl}/`],
    ...readMunicipalities().map(({ publicName, slug }) => [publicName, `${start.webUrl}/${slug}/`]),
    ['Admin', `${start.cmsUrl}/admin`],
  ];
  return [
    '',
    table(start.steps.map(({ name, seconds }) => [name, `${seconds.toFixed(1)} s`])),
    '',
    table(addresses),
    '',
    describeAccounts(start.accountsFile),
    '',
    'Stop with Ctrl-C.',
  ].join('\n');
}

/** The logins in the file that the CMS left, or where they went. */
export function describeAccounts(file: string): string {
  if (!existsSync(file)) {
    return 'The logins were shown when the database was made. Lost them? Run: npm run new-logins';
  }
  const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'));
  return [
    'Logins, shown this once:',
    table(accounts.map(({ role, email, password }) => [role, email, password])),
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows
    .map((row) =>
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
}
