import { readMunicipalities } from '@sociaal-huis/schema/municipalities';
import { compareHoldings, countHoldings, type Holdings, type Query } from './count-holdings.ts';
import type { StartStage } from './start-stage.ts';

/**
 * What is not as it should be after a start that followed interrupted ones: entries and files against
 * those of a seed that nobody interrupted, the logins that were shown, the sites.
 *
 * @param said what all starts on this database printed, in their order
 */
export async function findFaults(
  stage: StartStage,
  said: string,
  { wanted, query, uploads }: { wanted: Holdings; query: Query; uploads: string },
): Promise<string[]> {
  const faults = compareHoldings(await countHoldings(query, uploads), wanted);
  const logins = readLogins(said);
  if (logins.size !== 6) faults.push(`${logins.size} logins were shown instead of 6`);
  for (const [email, password] of logins) {
    const status = await signIn(stage.cmsUrl, email, password);
    if (status !== 200) faults.push(`${email} can't sign in with what was shown: ${status}`);
  }
  for (const path of ['', ...readMunicipalities().map(({ slug }) => `${slug}/`)]) {
    const { status } = await fetch(`${stage.webUrl}/${path}`);
    if (status !== 200) faults.push(`/${path} answers ${status}`);
  }
  return faults;
}

/** The logins by address, as they were shown last. */
function readLogins(said: string): Map<string, string> {
  return new Map(
    [...said.matchAll(/(\S+@example\.be)\s+(\S{16,})/g)].map(([, email = '', password = '']) => [
      email,
      password,
    ]),
  );
}

async function signIn(cmsUrl: string, email: string, password: string): Promise<number> {
  const { status } = await fetch(`${cmsUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return status;
}
