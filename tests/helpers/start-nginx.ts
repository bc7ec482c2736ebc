import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './free-port.ts';
import { brotliModule } from './machine-tools.ts';
import { root } from './repository.ts';

/** A running nginx. */
export interface Nginx {
  port: number;
  /** The certificate it shows. */
  certificate: string;
  /** What it wrote about errors. */
  errors(): string;
  /** Reads its settings again, as `systemctl reload nginx` does, and waits for the new ones. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts nginx with a site file of deploy/nginx as it is shipped, but for what a test must change: the
 * port, the certificate and the folders.
 *
 * @param room an empty folder for all that nginx needs
 * @param replaced folders that the site file names, and where they are here
 */
export async function startNginx(
  site: string,
  room: string,
  replaced: Record<string, string>,
): Promise<Nginx> {
  const port = await findFreePort();
  for (const part of ['conf.d', 'snippets']) {
    cpSync(join(root, 'deploy/nginx', part), join(room, part), { recursive: true });
  }
  mkdirSync(join(room, 'temporary'));
  const { certificate, key } = makeCertificate(room);
  let text = readFileSync(join(root, 'deploy/nginx/sites', site), 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replaceAll(/^\s*listen (\[::\]:|80;).*$/gm, '')
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`)
    // Without a port of its own the server that sends http on would take the default one.
    .replace(/^server \{\s*server_name[\s\S]*$/m, '');
  for (const [from, to] of Object.entries(replaced)) text = text.replaceAll(from, to);
  writeFileSync(join(room, 'site.conf'), text);
  writeFileSync(join(room, 'nginx.conf'), mainSettings(room));

  const child = spawn('nginx', ['-e', join(room, 'error.log'), '-c', join(room, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const errors = () => said + readFileSync(join(room, 'error.log'), 'utf8');
  await waitForPort(port, child, errors);
  return {
    port,
    certificate: readFileSync(certificate, 'utf8'),
    errors,
    async reload() {
      const workers = () => childrenOf(child.pid!);
      const before = workers();
      child.kill('SIGHUP');
      while (workers().some((pid) => before.includes(pid))) await wait(10);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'close');
    },
  };
}

function mainSettings(room: string): string {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${room}/temporary/${name};`)
    .join('\n');
  return `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off;
    worker_processes 2;
    pid ${room}/nginx.pid;
    include ${brotliModule};
    events { worker_connections 256; }
    http {
      access_log off;
      error_log ${room}/error.log warn;
      ${paths}
      include ${room}/conf.d/*.conf;
      include ${room}/site.conf;
    }
  `;
}

function makeCertificate(room: string): { certificate: string; key: string } {
  const [certificate, key] = [join(room, 'certificate.pem'), join(room, 'key.pem')];
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2';
  execFileSync(
    'openssl',
    [...request.split(' '), '-subj', '/CN=localhost', '-keyout', key, '-out', certificate],
    { stdio: 'ignore' },
  );
  return { certificate, key };
}

function childrenOf(pid: number): string[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.split(' ').filter((child) => child !== '');
}

async function waitForPort(port: number, child: ChildProcess, errors: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${errors()}`);
    const socket = createConnection(port, '127.0.0.1');
    const open = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await wait(25);
  }
  throw new Error(`nginx does not answer: ${errors()}`);
}
