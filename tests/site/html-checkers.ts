/** Two checkers that share no code: what one overlooks, the other may see. */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const vnuJar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
);

/**
 * For a program that ends within seconds Java's quick compiler is the cheaper one, by more than half. It
 * needs a larger stack.
 */
const shortRun = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss4m'];

/** The rules of html-validate; each one that is left out or changed says why. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // A hash says that nobody on the way changed a file of another host. We load none.
      'require-sri': ['error', { target: 'crossorigin' }],
      // HTML knows no difference between <br> and <br/>, `datetime` and `dateTime`, `hidden` and
      // `hidden=""` (HTML 13.1.2, 2.3.2); React writes the second of each.
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      // Kept together by the style sheet (`a[href^='tel:']`), which costs no byte on any page.
      'tel-non-breaking': 'off',
    },
  }),
);

/** A fault as one line: where, what, and the markup where the checker gives it. */
export type Fault = string;

/** What the Nu checker of the W3C says of files; its remarks without weight (`info`) are left out. */
export function checkWithVnu(files: readonly string[], kind: 'html' | 'css'): Promise<Fault[]> {
  const options = kind === 'css' ? ['--css'] : [];
  const args = [
    ...shortRun,
    '-jar',
    vnuJar,
    '--format',
    'json',
    '--exit-zero-always',
    ...options,
    ...files,
  ];
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 64 * 1024 ** 2 }, (error, _output, report) => {
      if (error) return reject(error);
      const { messages } = JSON.parse(report) as { messages: VnuMessage[] };
      resolve(
        messages
          .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
          .map(({ url, lastLine, message, extract }) =>
            `${url}:${lastLine ?? '?'}: ${message} ${extract?.trim() ?? ''}`.trim(),
          ),
      );
    });
  });
}

/** The form in which the Nu checker answers (`--format json`). */
interface VnuMessage {
  type: 'info' | 'error' | 'non-document-error';
  subType?: string;
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** What html-validate says of a page. */
export async function checkWithHtmlValidate(file: string): Promise<Fault[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} ${selector}`),
  );
}

/** Files below a folder whose name ends like this. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}
