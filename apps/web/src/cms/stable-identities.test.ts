import { expect, test } from 'vitest';
import { exampleAnswers, sourceOf, type Answers } from './example-answers.ts';
import { withStableIdentities } from './stable-identities.ts';

/** What a CMS answers that drew its identities with this dice. */
function answersWithDice(dice: string): Answers {
  const answers = exampleAnswers();
  const json = JSON.stringify(answers).replaceAll(
    /"documentId":"(\w+)-genk"/g,
    `"documentId":"${dice}$1"`,
  );
  const drawn = JSON.parse(json) as Answers;
  drawn.office[0]!.photo = {
    documentId: `${dice}photo`,
    url: `/uploads/foto_${dice}.jpg`,
    name: 'foto.jpg',
    mime: 'image/jpeg',
    size: 3,
  };
  return drawn;
}

test('two seeded CMSs give the same answers, and references still lead to their entries', async () => {
  const [first, second] = await Promise.all(
    ['aaaaaaaaaa', 'bbbbbbbbbb'].map(async (dice) => {
      const source = await withStableIdentities(sourceOf(answersWithDice(dice)), ['genk']);
      return {
        services: (await source.readAll('service', ['genk'])) as { offices: object[] }[],
        offices: (await source.readAll('office', ['genk'])) as { documentId: string }[],
      };
    }),
  );

  expect(first).toEqual(second);
  expect(first!.services[0]!.offices[0]).toMatchObject({
    office: { documentId: first!.offices[0]!.documentId },
  });
  expect(JSON.stringify(first)).not.toContain('aaaaaaaaaa');
});

test('a file is fetched where the CMS keeps it', async () => {
  const bytes = new Uint8Array([1]);
  const answers = answersWithDice('aaaaaaaaaa');
  const source = await withStableIdentities(
    sourceOf(answers, { '/uploads/foto_aaaaaaaaaa.jpg': bytes }),
    ['genk'],
  );

  const [office] = (await source.readAll('office', ['genk'])) as { photo: { url: string } }[];

  expect(office!.photo.url).toMatch(/^\/uploads\/foto_[0-9a-f]{10}\.jpg$/);
  expect(await source.readMedia(office!.photo.url)).toBe(bytes);
});

test('the same holiday of two years keeps its identity, whichever comes first', async () => {
  const answers = exampleAnswers();
  const years = ['2026', '2027'].map((year) => ({
    documentId: year,
    municipality: 'genk',
    label: 'Kerstmis',
    from: `${year}-12-25`,
  }));
  const read = async (entries: Record<string, unknown>[]) => {
    answers['hours-exception'] = entries;
    const source = await withStableIdentities(sourceOf(answers), ['genk']);
    return source.readAll('hours-exception', ['genk']);
  };

  expect(await read(years.toReversed())).toEqual((await read(years)).toReversed());
});

test('two entries of the same name keep identities of their own', async () => {
  const answers = exampleAnswers();
  answers.campaign = [
    { documentId: 'one', municipality: 'genk', title: 'Actie' },
    { documentId: 'two', municipality: 'genk', title: 'Actie' },
  ];
  const source = await withStableIdentities(sourceOf(answers), ['genk']);

  const campaigns = (await source.readAll('campaign', ['genk'])) as { documentId: string }[];

  expect(new Set(campaigns.map(({ documentId }) => documentId)).size).toBe(2);
});
