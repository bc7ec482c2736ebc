import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patience } from './patience.ts';

/** A mail server that delivers nothing: each mail becomes a file. */
export interface Mailbox {
  /** For SMTP_URL. */
  url: string;
  folder: string;
  stop(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-mail-'));
  let count = 0;
  const server = createServer((socket) =>
    receive(socket, (mail) => {
      count += 1;
      writeFileSync(join(folder, `${String(count).padStart(4, '0')}.eml`), mail);
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve);
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The mail to somebody, in plain words; waits for it, since mails leave after the answer. */
export async function waitForMail(folder: string, to: string, subject = ''): Promise<string> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const mails = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const found = mails.findLast(
      (mail) => mail.includes(`To: ${to}`) && mail.includes(`Subject: ${subject}`),
    );
    if (found) return decode(found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No mail to ${to} came within ${patience / 60_000} minutes.`);
}

/** Speaks as much SMTP (RFC 5321) as it takes to be sent a mail. */
function receive(socket: Socket, keep: (mail: string) => void): void {
  let received = '';
  let isMail = false;
  socket.setEncoding('utf8').write('220 mailbox\r\n');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    received += chunk;
    if (isMail) {
      const end = received.indexOf('\r\n.\r\n');
      if (end === -1) return;
      keep(received.slice(0, end));
      received = received.slice(end + 5);
      isMail = false;
      socket.write('250 kept\r\n');
    }
    for (
      let end = received.indexOf('\r\n');
      end !== -1 && !isMail;
      end = received.indexOf('\r\n')
    ) {
      const command = received.slice(0, 4).toUpperCase();
      received = received.slice(end + 2);
      isMail = command === 'DATA';
      if (isMail) socket.write('354 go on\r\n');
      else socket.write(command === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
    }
  });
}

/** Undoes quoted-printable (RFC 2045), as far as mails in Dutch need it. */
function decode(mail: string): string {
  return mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
