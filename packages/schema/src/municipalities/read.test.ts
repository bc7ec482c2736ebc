import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMunicipalities } from './read.ts';

const real = fileURLToPath(new URL('../../municipalities/', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gemeenten-'));
  cpSync(real, folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('reads every municipality of the folder, by slug', () => {
  expect(readMunicipalities().map(({ slug }) => slug)).toEqual([
    'genk',
    'gent',
    'halle',
    'poperinge',
    'sint-truiden',
  ]);
});

test.each(readMunicipalities())('knows $publicName and $authority.name apart', (municipality) => {
  const { name, ocmw, authority, domain, slug } = municipality;
  expect(ocmw.name).toBe(`OCMW ${name}`);
  expect(authority.name).toBe(`Stad ${name}`);
  expect(ocmw.uri).toBe(`https://data.vlaanderen.be/id/organisatie/${ocmw.ovo}`);
  expect(authority.uri).toBe(`https://data.vlaanderen.be/id/organisatie/${authority.ovo}`);
  expect(domain).toBe(`${slug}.sociaalhuis.example`);
});

test('a sixth municipality is one file more', () => {
  change('genk.json', 'aalst.json', {
    slug: 'aalst',
    nis: '41002',
    nutsCode: 'http://data.europa.eu/nuts/code/BE23141002',
    domain: 'aalst.sociaalhuis.example',
    // Another Aalst than the one of Sint-Truiden, which has postcode 3800.
    postcodes: [{ postcode: '9300', places: [place('Aalst')] }],
    ocmw: body('0212208878', 'OVO900001'),
    authority: body('0207451227', 'OVO900002'),
  });
  rmSync(join(folder, 'poperinge.json'));
  rmSync(join(folder, 'gent.json'));
  expect(readMunicipalities(folder).map(({ slug }) => slug)).toContain('aalst');
});

test('names file, field and what to write, for every problem of every file', () => {
  change('genk.json', 'genk.json', { nis: 71016, postcodes: [{ postcode: '360', places: [] }] });
  change('gent.json', 'gent.json', { domain: 'https://gent.example/' });
  expect(messageOf(folder)).toBe(
    [
      'De instellingen van een gemeente kloppen niet:',
      'genk.json → nis → Hier hoort tekst te staan. Verwijder de waarde en vul ze opnieuw in.',
      'genk.json → postcodes[0].postcode → “360” is geen Belgische postcode. Schrijf vier cijfers. Bijvoorbeeld: 8970.',
      'genk.json → postcodes[0].places → Dit is nog leeg. Kies of voeg er minstens één toe.',
      'gent.json → domain → “https://gent.example/” is geen domeinnaam in kleine letters. Bijvoorbeeld: genk.sociaalhuis.example.',
    ].join('\n'),
  );
});

test('names everything that two files share', () => {
  change('genk.json', 'halle.json', {});
  expect(messageOf(folder).split('\n').slice(1)).toEqual([
    'halle.json → slug → De slug is "genk". Geef het bestand de naam genk.json, of verbeter de slug.',
    ...[
      ['slug', 'genk'],
      ['nis', '71016'],
      ['nutsCode', 'http://data.europa.eu/nuts/code/BE22171016'],
      ['domain', 'genk.sociaalhuis.example'],
      ['ocmw.kbo', '0207148052'],
      ['ocmw.ovo', 'OVO002669'],
      ['ocmw.uri', 'https://data.vlaanderen.be/id/organisatie/OVO002669'],
      ['authority.kbo', '0207201797'],
      ['authority.ovo', 'OVO002066'],
      ['authority.uri', 'https://data.vlaanderen.be/id/organisatie/OVO002066'],
      ['postcodes[0]', '3600 Genk'],
    ].map(
      ([field, value]) =>
        `halle.json → ${field} → "${value}" staat ook in genk.json. Elke gemeente heeft een eigen waarde: verbeter een van de twee.`,
    ),
  ]);
});

test('a number of one OCMW cannot be that of another city', () => {
  const { ocmw } = read('genk.json') as { ocmw: { kbo: string } };
  const { authority } = read('gent.json') as { authority: object };
  change('gent.json', 'gent.json', { authority: { ...authority, kbo: ocmw.kbo } });
  expect(messageOf(folder)).toContain(
    `gent.json → authority.kbo → "${ocmw.kbo}" staat ook in genk.json.`,
  );
});

test('two municipalities may share a postcode, and a name of a place, but not both', () => {
  const { postcodes } = read('halle.json') as { postcodes: object[] };
  const more = (area: object) =>
    change('halle.json', 'halle.json', { postcodes: [...postcodes, area] });
  more({ postcode: '3800', places: [place('Elders')] });
  expect(readMunicipalities(folder)).toHaveLength(5);
  more({ postcode: '9300', places: [place('Aalst')] });
  expect(readMunicipalities(folder)).toHaveLength(5);
  more({ postcode: '3800', places: [place('Aalst')] });
  expect(messageOf(folder)).toContain(
    'sint-truiden.json → postcodes[0] → "3800 Aalst" staat ook in halle.json.',
  );
});

test('a file that is no JSON is named', () => {
  writeFileSync(join(folder, 'genk.json'), '{ "slug": "genk", }');
  expect(messageOf(folder)).toMatch(
    /\ngenk\.json → Dit is geen geldige JSON\. Verbeter de schrijfwijze: .*JSON/,
  );
});

test('a folder without municipalities is named', () => {
  const empty = mkdtempSync(join(folder, 'leeg-'));
  expect(messageOf(empty)).toBe(
    `De instellingen van een gemeente kloppen niet:\n${empty} → In deze map staat geen enkele gemeente. Maak er een bestand <slug>.json.`,
  );
});

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
}

/** Writes one file's configuration, with these changes, to another file. */
function change(from: string, to: string, changes: Record<string, unknown>): void {
  writeFileSync(join(folder, to), JSON.stringify({ ...read(from), ...changes }));
}

function body(kbo: string, ovo: string) {
  return { name: 'Aalst', kbo, ovo, uri: `https://data.vlaanderen.be/id/organisatie/${ovo}` };
}

function place(name: string) {
  return { name, latitude: 50.9, longitude: 4 };
}

function messageOf(path: string): string {
  try {
    readMunicipalities(path);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
