import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** A program that some tests need and that not every machine has. */
export interface MachineTool {
  /** What does not run without it. */
  reason: string;
  /** Debian's packages that bring it; none when it belongs to the machine itself. */
  packages: readonly string[];
  isThere(): boolean;
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Where Debian's package of the Brotli module of nginx says that it is there. */
export const brotliModule = '/etc/nginx/modules-enabled/*brotli-static.conf';

export const nginx: MachineTool = {
  reason: 'There is no nginx with its Brotli module, or no openssl.',
  packages: ['nginx-light', 'libnginx-mod-http-brotli-static', 'openssl'],
  isThere: () =>
    runs('nginx', '-v') && runs('openssl', 'version') && globSync(brotliModule).length > 0,
};

export const java: MachineTool = {
  reason: 'There is no java, with which the Nu checker of the W3C runs.',
  packages: ['default-jre-headless'],
  isThere: () => runs('java', '-version'),
};

export const systemd: MachineTool = {
  reason: 'There is no systemd-analyze.',
  packages: [],
  isThere: () => runs('systemd-analyze', '--version'),
};

const smallDisk = 'mount -t tmpfs -o size=64k none /mnt';

export const mounts: MachineTool = {
  reason: 'This user may not mount a disk in a namespace of its own.',
  packages: [],
  isThere: () => runs('unshare', '-rm', 'sh', '-c', smallDisk),
};

/** Those that `npm test` installs where it may, when they are not there. */
export const installable: readonly MachineTool[] = [nginx, java];
