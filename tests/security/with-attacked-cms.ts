import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { waitWhileItMoves } from '../../.scripts/start/wait-while-it-moves.ts';
import type { Description } from './describe-cms.ts';
import type { World } from './prepare-world.ts';
import { findFreePort } from '../helpers/free-port.ts';
import { root } from '../helpers/repository.ts';
import { copyHoldings, type DemoAccount, type RunningCms, startCms } from '../helpers/start-cms.ts';

/** The CMS that the security tests attack, with everything they need to know of it. */
export interface AttackedCms extends Description {
  url: string;
  /** Where the document service is called past every route. */
  sideDoorUrl: string;
  /** The build token. */
  token: string;
  publisherToken: string;
  /** With which it signs the keys of previews. */
  previewSecret: string;
  databaseFile: string;
  uploadsFolder: string;
  attackers: Attacker[];
  world: World;
}

/** Somebody who is signed in. */
export interface Attacker {
  /** Slug of a municipality for its officer, `administrator`, or the name in prepare-world.ts. */
  name: string;
  email: string;
  token: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    attackedCms: AttackedCms;
  }
}

/** Starts one seeded CMS with a side door for all security tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cms, sideDoorUrl } = await startCmsWithSideDoor();
  try {
    const description = await ask(sideDoorUrl, cms);
    project.provide('attackedCms', {
      ...description,
      url: cms.url,
      sideDoorUrl,
      token: cms.token,
      publisherToken: cms.publisherToken,
      previewSecret: cms.previewSecret,
      databaseFile: join(cms.folder, 'cms.sqlite'),
      uploadsFolder: join(cms.folder, 'public/uploads'),
      attackers: await signInAll(cms.url, cms.accounts, description.world),
    });
  } catch (error) {
    await cms.stop();
    throw error;
  }
  return cms.stop;
}

/** A CMS in which the world of prepare-world.ts is, or soon will be. */
async function startCmsWithSideDoor(): Promise<{ cms: RunningCms; sideDoorUrl: string }> {
  const port = await findFreePort();
  const cms = await startCms({
    script: join(root, 'tests/security/serve.ts'),
    env: { SIDE_DOOR_PORT: String(port) },
  });
  return { cms, sideDoorUrl: `http://127.0.0.1:${port}` };
}

/**
 * Leaves in a folder what a CMS holds after the world is made in it: database, uploads and accounts.
 * `CMS_FOLDER` starts others from there.
 */
export async function leaveAttackedCms(folder: string): Promise<void> {
  const { cms, sideDoorUrl } = await startCmsWithSideDoor();
  try {
    await ask(sideDoorUrl, cms);
    copyHoldings(cms, folder);
    cpSync(join(cms.folder, 'world.json'), join(folder, 'world.json'));
  } finally {
    await cms.stop();
  }
}

/** The side door opens once the world is prepared, somewhat after the CMS itself. */
async function ask(url: string, cms: RunningCms): Promise<Description & { world: World }> {
  let answer: Response | undefined;
  await waitWhileItMoves({
    async isReady() {
      answer = await fetch(url).catch(() => undefined);
      return answer !== undefined;
    },
    hasEnded: () => cms.hasEnded(),
    progress: () => cms.output().length,
  });
  if (!answer) throw new Error(`The side door of the CMS stayed closed:\n${cms.output()}`);
  return (await answer.json()) as Description & { world: World };
}

/** Once for all tests: Strapi refuses a sixth time within five minutes. */
async function signInAll(
  url: string,
  demoAccounts: DemoAccount[],
  world: World,
): Promise<Attacker[]> {
  const accounts = [
    ...demoAccounts.map((account) => ({ ...account, name: nameOf(account) })),
    ...world.accounts,
  ];
  const attackers: Attacker[] = [];
  for (const { name, email, password } of accounts) {
    const response = await fetch(`${url}/admin/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    attackers.push({ name, email, token: data.token });
  }
  return attackers;
}

function nameOf({ email }: DemoAccount): string {
  return /^communicatie\.(.+)@/.exec(email)?.[1] ?? 'administrator';
}
