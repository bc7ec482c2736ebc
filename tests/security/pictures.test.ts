import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cmsFolder } from '../helpers/repository.ts';
import { callAsServer, cms, send } from './attackers.ts';
import type { Conversions } from './count-conversions.ts';
import { Watch } from './database.ts';
import {
  buildAvif,
  buildJpeg,
  buildMovingWebp,
  buildMpo,
  buildPng,
  buildSvg,
  buildWebp,
} from './pictures.ts';

const side = 16_000;
const bomb = buildPng(side, side);

/** A file with its name and the kind that it claims to be. */
type Upload = readonly [name: string, type: string, content: Buffer];

function formOf(...uploads: readonly Upload[]): FormData {
  const form = new FormData();
  for (const [name, type, content] of uploads) {
    form.append('files', new Blob([new Uint8Array(content)], { type }), name);
  }
  return form;
}

async function countConversions(): Promise<Conversions> {
  return (await fetch(`${cms.sideDoorUrl}/conversions`)).json();
}

/** What whoever adds a picture reads when it is refused. */
function sentenceOf({ text }: { text: string }): string {
  return JSON.parse(text).error.message;
}

const tooLarge = (name: string, size: string, pixels: number, fits: string) =>
  `De foto “${name}” ${size}. Dat is te groot: samen ${pixels} miljoen pixels, en hoogstens 40 ` +
  `miljoen kan. Verklein de foto tot hoogstens ${fits} pixels en voeg ze opnieuw toe.`;
const squareTooLarge = (name: string) =>
  tooLarge(name, `is ${side} bij ${side} pixels`, 256, '6324 bij 6324');
const noPicture = (name: string) =>
  `Het bestand “${name}” is geen foto die we kunnen lezen. Bewaar de foto als JPEG, PNG, WebP of AVIF en voeg ze opnieuw toe.`;

const added: number[] = [];

async function add(...uploads: readonly Upload[]): Promise<{ id: number }[]> {
  const { status, text } = await send('genk', 'POST', '/upload', formOf(...uploads));
  expect({ status, text }).toMatchObject({ status: 201 });
  const files: { id: number }[] = JSON.parse(text);
  added.push(...files.map(({ id }) => id));
  return files;
}

afterAll(async () => {
  await send('genk', 'POST', '/upload/actions/bulk-delete', { fileIds: added, folderIds: [] });
});

/** Refused for its size, with nothing decoded and nothing stored. */
async function expectRefused(upload: Upload, sentence: string, path = '/upload'): Promise<void> {
  const watch = new Watch();
  const before = await countConversions();
  const answer = await send('genk', 'POST', path, formOf(upload));
  expect({ status: answer.status, sentence: sentenceOf(answer) }).toEqual({
    status: 400,
    sentence,
  });
  expect(await countConversions()).toMatchObject({ all: before.all, running: 0 });
  watch.expectNothingChanged();
}

const large = [
  ['plein.png', 'image/png', bomb],
  ['plein.jpg', 'image/jpeg', await buildJpeg(side, side)],
  ['laag-na-laag.jpg', 'image/jpeg', await buildJpeg(side, side, true)],
  ['twee-lenzen.jpg', 'image/jpeg', await buildMpo(side, side)],
  ['plein.avif', 'image/avif', await buildAvif(side, side)],
  // The same bytes as something else.
  ['plein.jpg', 'image/jpeg', bomb],
  ['plein.png', 'application/octet-stream', bomb],
  ['plein', 'image/png', bomb],
  ['folder.pdf', 'application/pdf', bomb],
  ['folder.odt', 'application/vnd.oasis.opendocument.text', bomb],
] as const;

test.each(large)('%s as %s is refused by its header', async (name, type, content) => {
  await expectRefused([name, type, content], squareTooLarge(name));
});

test('a WebP of 38 bytes is refused by its header', async () => {
  const content = await buildWebp(7000, 6000);
  expect(content.length).toBeLessThan(100);
  const sentence = tooLarge('w.webp', 'is 7000 bij 6000 pixels', 42, '6831 bij 5855');
  await expectRefused(['w.webp', 'image/webp', content], sentence);
});

test('a picture that moves is as large as all its frames together', async () => {
  const content = await buildMovingWebp(500, 170);
  const has = 'heeft 170 beelden van 500 bij 500 pixels';
  const sentence = tooLarge('w.webp', has, 43, '485 bij 485');
  await expectRefused(['w.webp', 'image/webp', content], sentence);
});

test('a drawing that is called a photo is not drawn', async () => {
  const drawing = buildSvg(side, side);
  await expectRefused(['foto.png', 'image/png', drawing], noPicture('foto.png'));
  await expectRefused(['foto.jpg', 'image/jpeg', bomb.subarray(0, 20)], noPicture('foto.jpg'));
});

test('other kinds of pictures are taken under no name', async () => {
  const [before, watch] = [await countConversions(), new Watch()];
  const header = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(64)]);
  const others = [
    ['gif', header('GIF89a\x80\x3e\x80\x3e')],
    ['tiff', header('II*\0\x08\0\0\0')],
    ['bmp', header('BM')],
    ['x-icon', header('\0\0\x01\0\x01\0')],
    ['heic', header('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
    ['svg+xml', buildSvg(side, side)],
    ['svg+xml', header('\x1f\x8b\x08')],
  ] as const;
  for (const [type, content] of others) {
    for (const [name, claimed] of [
      [`foto.${type}`, `image/${type}`],
      ['foto.png', 'image/png'],
    ] as const) {
      const { status } = await send('genk', 'POST', '/upload', formOf([name, claimed, content]));
      expect({ type, name, status }).toEqual({ type, name, status: 400 });
    }
  }
  expect(await countConversions()).toEqual({ ...before, running: 0 });
  watch.expectNothingChanged();
});

test('whichever way it comes in, it is refused', async () => {
  const id = cms.world.media.genk?.file;
  for (const path of ['/upload/files', `/upload/files/${id}/replace`, `/upload?id=${id}`]) {
    await expectRefused(['plein.png', 'image/png', bomb], squareTooLarge('plein.png'), path);
  }
  // As the seed does, and past the upload, where Strapi decodes a picture first.
  const filepath = `${cms.uploadsFolder}/../plein.png`;
  writeFileSync(filepath, bomb);
  const [watch, before] = [new Watch(), await countConversions()];
  const seed = await callAsServer({
    on: 'service',
    uid: 'plugin::upload.upload',
    action: 'upload',
    params: { data: {}, files: { filepath, originalFilename: 'plein.png', size: bomb.length } },
  });
  expect(seed.refused?.message).toBe(squareTooLarge('plein.png'));
  for (const action of [
    'isFaultyImage',
    'optimize',
    'generateThumbnail',
    'generateResponsiveFormats',
  ]) {
    const { refused } = await callAsServer({
      on: 'service',
      uid: 'plugin::upload.image-manipulation',
      action,
      params: { filepath, name: 'plein.png', width: side, height: side },
    });
    expect({ action, said: refused?.message }).toEqual({
      action,
      said: squareTooLarge('plein.png'),
    });
  }
  expect(await countConversions()).toEqual(before);
  watch.expectNothingChanged();
});

test('one that is too large keeps the others of its request out', async () => {
  const [watch, before] = [new Watch(), await countConversions()];
  const small: Upload = ['klein.png', 'image/png', buildPng(64, 64)];
  const two = await send('genk', 'POST', '/upload', formOf(small, ['g.png', 'image/png', bomb]));
  expect(sentenceOf(two)).toBe(squareTooLarge('g.png'));
  const many = await send(
    'genk',
    'POST',
    '/upload',
    formOf(...Array.from({ length: 21 }, () => small)),
  );
  expect(sentenceOf(many)).toBe(
    'U voegt 21 bestanden tegelijk toe. Hoogstens 20 kan; voeg de andere daarna toe.',
  );
  expect(await countConversions()).toEqual(before);
  watch.expectNothingChanged();
});

test('only a picture takes the place of a picture', async () => {
  const picture: Upload = ['klein.png', 'image/png', buildPng(64, 64)];
  const nota = readFileSync(join(cmsFolder, 'src/seed/media/beleidsnota-2017.pdf'));
  const paper: Upload = ['nota.pdf', 'application/pdf', nota];
  const [files, watch] = [await add(picture, paper), new Watch()];
  const replace = async (index: number, by: Upload) => {
    const path = `/upload?id=${files[index]!.id}`;
    const answer = await send('genk', 'POST', path, formOf(by));
    return { status: answer.status, sentence: sentenceOf(answer) };
  };
  expect(await replace(0, paper)).toEqual({
    status: 400,
    sentence:
      '“klein.png” is een foto en “nota.pdf” niet. In de plaats van een foto komt alleen een andere foto. Voeg het bestand apart toe.',
  });
  expect(await replace(1, picture)).toEqual({
    status: 400,
    sentence:
      '“klein.png” is een foto en “nota.pdf” niet. In de plaats van een document komt alleen een ander document. Voeg de foto apart toe.',
  });
  watch.expectNothingChanged();
});

test('a picture of just under 40 megapixels is taken', async () => {
  const [file] = await add(['groot.png', 'image/png', buildPng(7980, 5000)]);
  expect(file).toMatchObject({ width: 7980, height: 5000 });
});

/** The most memory that the CMS had since `forgetPeak`, in MB. Decoded, one of the six takes 256. */
function peakOfCms(): number {
  const [, kilobytes] =
    /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${cms.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** From here on; what it has already counts. */
function forgetPeak(): void {
  writeFileSync(`/proc/${cms.pid}/clear_refs`, '5');
}

test('six at once are refused before one small picture is taken, and the CMS stays small', async () => {
  forgetPeak();
  const before = peakOfCms();
  const ends: string[] = [];
  const note = async <T>(name: string, work: Promise<T>) => {
    const answer = await work;
    ends.push(name);
    return answer;
  };
  const six = Array.from({ length: 6 }, () =>
    note('large', send('genk', 'POST', '/upload', formOf(['p.png', 'image/png', bomb]))),
  );
  const small = note('taken', add(['foto.png', 'image/png', buildPng(4000, 3000)]));
  const others = ['gent', 'halle', 'poperinge'].map((name) =>
    send(name, 'GET', '/content-manager/collection-types/api::service.service'),
  );
  expect((await Promise.all(six)).map(({ status }) => status)).toEqual(Array(6).fill(400));
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200, 200]);
  await small;
  expect(ends.at(-1)).toBe('taken');
  expect(peakOfCms() - before).toBeLessThan(250);
});

test('two pictures are converted at a time, and all are', async () => {
  const content = buildPng(1500, 1200);
  const uploads = Array.from({ length: 6 }, (_, index) =>
    add([`foto-${index}.png`, 'image/png', content]),
  );
  expect((await Promise.all(uploads)).flat()).toHaveLength(6);
  expect(await countConversions()).toMatchObject({ running: 0, most: 2 });
});

test('what was refused leaves nothing behind on the disk', async () => {
  const received = () => readdirSync(tmpdir()).filter((name) => /^[a-z0-9]{25}$/.test(name));
  const before = received();
  const form = formOf(['plein.png', 'image/png', bomb]);
  // A field that Strapi knows nothing of, and nobody who is signed in.
  form.append('files.cover', new Blob([new Uint8Array(bomb)], { type: 'image/png' }), 'p.png');
  expect((await send('genk', 'POST', '/upload', form)).status).toBe(400);
  for (const path of ['/upload', '/api/upload', '/admin/login', '/']) {
    await fetch(cms.url + path, { method: 'POST', body: form });
  }
  expect(received()).toEqual(before);
});
