import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, type BuildResult } from '../helpers/build-site.ts';
import { startFaultyCms, type Entry, type Fault } from '../helpers/faulty-cms.ts';
import { findFreePort } from '../helpers/free-port.ts';
import { copyMunicipalities } from '../helpers/sixth-municipality.ts';

const untouched = 'Nothing was built: the site from before stays as it was.';

let folder: string;
let outDir: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sociaal-huis-refused-'));
  outDir = join(folder, 'site');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), 'the site of yesterday');
});

afterEach(() => {
  // Whatever went wrong: what was built before is still there, and nothing beside it.
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the site of yesterday');
  rmSync(folder, { recursive: true, force: true });
});

describe('a CMS that does not give a whole answer', () => {
  test('that cannot be reached is named with its address', async () => {
    const nobodysUrl = `http://127.0.0.1:${await findFreePort()}`;
    const result = await buildSite({
      CMS_URL: nobodysUrl,
      CMS_TOKEN: 'token',
      OUT_DIR: outDir,
      ALLOW_SAMPLES: '1',
    });
    expectRefusal(result, [
      'Het CMS is niet bereikbaar of brak de verbinding af (ECONNREFUSED). Kijk na of het CMS draait en of CMS_URL klopt.',
      `${nobodysUrl}/api/profiles`,
    ]);
  });

  test.each<[string, Fault['answer'], string]>([
    [
      'that breaks off in the middle is told apart from an empty one',
      (plural, response, whole) => {
        if (plural !== 'services') return false;
        response.end(whole.slice(0, whole.length / 2));
        return true;
      },
      'Het antwoord van het CMS is geen volledige JSON. Het begint met: {"data":[',
    ],
    [
      'that gives fewer entries than it announces is not believed',
      (plural, response, whole) => {
        if (plural !== 'offices') return false;
        const answer = JSON.parse(whole) as { data: Entry[] };
        answer.data.pop();
        response.end(JSON.stringify(answer));
        return true;
      },
      'Waarschijnlijk veranderde de inhoud tijdens het lezen. Probeer opnieuw.',
    ],
    [
      'that fails is named with its status',
      (plural, response) => {
        if (plural !== 'news-items') return false;
        response.writeHead(500).end('{"error":"stack trace of the CMS"}');
        return true;
      },
      'Het CMS antwoordde met status 500. Kijk in het logboek van het CMS wat er misging en probeer opnieuw.',
    ],
    [
      'that answers with a web page is not taken for content',
      (plural, response) => {
        if (plural !== 'missions') return false;
        response.end('<!doctype html><title>Welkom</title>');
        return true;
      },
      'Het antwoord van het CMS is geen volledige JSON. Het begint met: <!doctype html>',
    ],
  ])('%s', async (_name, answer, sentence) => {
    expectRefusal(await buildFrom({ answer }), [sentence]);
  });
});

describe('content that cannot be published', () => {
  test('an entry that breaks the schema is named by municipality, type, title, field and what to write', async () => {
    const result = await buildFrom({
      entries: (plural, entries) =>
        plural === 'services'
          ? spoil(entries, 'gent', (entry) => ({ ...entry, summary: '' }))
          : entries,
    });
    expectRefusal(result, ['OCMW Gent', '  dienst "', '    Samenvatting: ']);
  });

  test('two mistakes in two municipalities are named in one go', async () => {
    const result = await buildFrom({
      entries: (plural, entries) =>
        plural === 'offices'
          ? spoil(
              spoil(entries, 'gent', (entry) => ({ ...entry, name: '' })),
              'halle',
              (entry) => ({ ...entry, address: null }),
            )
          : entries,
    });
    expectRefusal(result, ['OCMW Gent', '    Naam: ', 'OCMW Halle', '    Adres: ']);
  });

  test('a slug that is taken is named with who has it', async () => {
    const result = await buildFrom({
      entries: (plural, entries) => {
        if (plural !== 'services') return entries;
        const [first, second] = entries.filter(({ municipality }) => municipality === 'genk');
        return entries.map((entry) => (entry === second ? { ...entry, slug: first?.slug } : entry));
      },
    });
    expectRefusal(result, ['OCMW Genk', '" is al gebruikt door dienst "', 'Kies iets anders.']);
  });

  test('an emptied collection is not built', async () => {
    const result = await buildFrom({
      entries: (plural, entries) =>
        plural === 'services'
          ? entries.filter(({ municipality }) => municipality !== 'poperinge')
          : entries,
    });
    expectRefusal(result, ['OCMW Poperinge', '  dienst', 'Er is er geen enkele gepubliceerd.']);
  });

  test('sample content is refused unless it is asked for', async () => {
    const result = await buildFrom({}, { ALLOW_SAMPLES: '0' });
    expectRefusal(result, [
      'voorbeeldinhoud',
      'Verzonnen voorbeelden mogen niet op een echte site',
    ]);
  });
});

test('a municipality that does not exist is named beside those that do', async () => {
  const result = await buildFrom({}, { MUNICIPALITY: 'brugge' });
  expectRefusal(result, ['"brugge"', 'genk, gent, halle, poperinge, sint-truiden']);
});

describe('a municipality file', () => {
  test('that is wrong is named by file, field and what to write', async () => {
    const result = await buildWithGenk((genk) => ({ ...genk, nis: '7101' }));
    expectRefusal(result, ['genk.json → nis → “7101” is geen NIS-code. Schrijf vijf cijfers.']);
  });

  test('whose colours cannot be read is named by file, pair and ratio', async () => {
    const result = await buildWithGenk(({ theme, ...genk }) => ({
      ...genk,
      theme: { ...theme, inkMuted: '#8a8a8a' },
    }));
    expectRefusal(result, [
      'genk.json → theme.inkMuted → inkMuted #8a8a8a op surface #ffffff heeft een contrast van 3,45:1. ' +
        'WCAG 1.4.3 vraagt minstens 4,5:1. Maak een van de twee kleuren donkerder of lichter.',
    ]);
  });
});

/** Builds with the municipality files as they are, but for the one of Genk. */
function buildWithGenk(
  change: (genk: { theme: object }) => Record<string, unknown>,
): Promise<BuildResult> {
  const configs = copyMunicipalities(join(folder, 'municipalities'));
  const file = join(configs, 'genk.json');
  writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
  return buildFrom({}, { MUNICIPALITIES_DIR: configs });
}

async function buildFrom(fault: Fault, env: Record<string, string> = {}): Promise<BuildResult> {
  const cms = await startFaultyCms(fault);
  try {
    return await buildSite({
      CMS_URL: cms.url,
      CMS_TOKEN: 'token',
      OUT_DIR: outDir,
      ALLOW_SAMPLES: '1',
      ...env,
    });
  } finally {
    await cms.stop();
  }
}

function expectRefusal({ status, errors }: BuildResult, sentences: string[]): void {
  expect(status).toBe(1);
  for (const sentence of sentences) expect(errors).toContain(sentence);
  expect(errors).toContain(untouched);
  expect(errors).not.toMatch(/\n\s+at /);
}

/** Changes the first entry of a municipality. */
function spoil(entries: Entry[], slug: string, change: (entry: Entry) => Entry): Entry[] {
  const first = entries.find(({ municipality }) => municipality === slug);
  return entries.map((entry) => (entry === first ? change(entry) : entry));
}
