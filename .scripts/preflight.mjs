import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as util from 'node:util';
import { Stop } from './stop.mjs';

/** What a first install, the database and the built sites need together, rounded up. */
const neededBytes = 3 * 1024 ** 3;

/** Refuses a disk with less free room than the install takes. Throws Stop. */
export function requireDiskSpace(folder, needed = neededBytes) {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < needed) {
    throw new Stop(
      `Only ${gibibytes(free)} is free on the disk of ${folder}, and this needs ${gibibytes(needed)}. Free some space and run the command again.`,
    );
  }
}

/** How long a port may still be held by what ended a moment ago, in milliseconds. */
const patience = 5000;

/**
 * Refuses a port that another program holds. Whoever stops and starts again at once is not refused:
 * what is about to be given back is waited for. Throws Stop.
 */
export async function requireFreePort(port, variable) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`${variable} is not a port number. Give ${variable} a number from 1 to 65535.`);
  }
  const until = performance.now() + patience;
  let hindrance = await findHindrance(port);
  while (hindrance === 'EADDRINUSE' && performance.now() < until) {
    await wait(100);
    hindrance = await findHindrance(port);
  }
  if (hindrance === undefined) return;
  const reason =
    hindrance === 'EACCES' ? 'may not be used without more rights' : 'is taken by another program';
  throw new Stop(
    `Port ${port} ${reason}. Stop that program, or choose another port: ${variable}=${port < 65000 ? port + 100 : 8080} npm start`,
  );
}

/** The code of the error that a server on this port ends with; undefined where it can listen. */
function findHindrance(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/**
 * The ports of the subsites, of the admin and of the previews, from the environment. An empty value
 * counts as absent. Throws Stop when two are the same.
 */
export function readPorts(env = process.env) {
  const ports = {
    web: Number(env.WEB_PORT || 4321),
    cms: Number(env.CMS_PORT || 1337),
    preview: Number(env.PREVIEW_PORT || 4322),
  };
  requireApart(ports.web, 'The subsites and the admin', 'WEB_PORT or CMS_PORT', ports.cms);
  requireApart(
    ports.web,
    'The subsites and the previews',
    'WEB_PORT or PREVIEW_PORT',
    ports.preview,
  );
  requireApart(ports.cms, 'The admin and the previews', 'CMS_PORT or PREVIEW_PORT', ports.preview);
  return ports;
}

function requireApart(port, who, variables, other) {
  if (port !== other) return;
  throw new Stop(`${who} cannot both be on port ${port}. Give ${variables} another number.`);
}

/**
 * The environment, with what the file `.env` adds to it. A Node before 20.12 cannot read that file:
 * there, only the check of the ports before the install is made with the defaults.
 */
export function readSettings(root, env = process.env) {
  const file = join(root, '.env');
  if (util.parseEnv === undefined || !existsSync(file)) return env;
  return { ...util.parseEnv(readFileSync(file, 'utf8')), ...env };
}

function gibibytes(bytes) {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
