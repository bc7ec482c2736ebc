import { beforeAll, expect, inject, test } from 'vitest';
import { type AdminClient, openAdmin } from '../helpers/admin-client.ts';
import { entriesOf } from '../helpers/admin-forms.ts';
import { standsOnHeader, versionIn } from '../helpers/entry-versions.ts';
import { openSelection } from './editor-list.ts';
import { EditorTab, tokenOf, type Write, writes } from './editor-tab.ts';
import { saveDraft, sessionOf } from './officer.ts';

const cmsUrl = inject('cmsUrl');
const stories = entriesOf('story');

let gent: AdminClient;
let admin: AdminClient;
let tokenOfGent: string;
let tokenOfJan: string;

beforeAll(async () => {
  gent = await sessionOf('communicatie.gent');
  admin = await sessionOf('beheer');
  const account = inject('cmsAccounts').find(({ email }) => email.startsWith('communicatie.gent'))!;
  tokenOfGent = await tokenOf(cmsUrl, account);
  tokenOfJan = await makeJanPeeters();
});

/** A second officer of Gent, and with it the session of who signed in last. */
async function makeJanPeeters(): Promise<string> {
  const { body: roles } = await admin.get('/admin/roles');
  const role = roles.data.find(({ code }: { code: string }) => code === 'gemeente-gent');
  const email = `jan.peeters.${Date.now()}@example.be`;
  const invited = await admin.post('/admin/users', {
    email,
    firstname: 'Jan',
    lastname: 'Peeters',
    roles: [role.id],
  });
  const password = 'Sneeuw op de kerktoren 7';
  const { registrationToken } = invited.body.data;
  const userInfo = { firstname: 'Jan', lastname: 'Peeters', password };
  await openAdmin(cmsUrl).post('/admin/register', { registrationToken, userInfo });
  return tokenOf(cmsUrl, { email, password });
}

let count = 0;
const newText = (what: string) => `${what} ${(count += 1)}`;

/** A story that is on the site, with a version to put back, and with a draft that is newer. */
async function makeStory(): Promise<string> {
  const fields = { name: newText('Verhaal'), role: 'Vrijwilliger', sample: true };
  const documentId = await saveDraft(gent, 'story', { ...fields, quotation: newText('eerste') });
  for (const what of ['vorige', 'op de site']) {
    const { status } = await gent.post(`${stories}/${documentId}/actions/publish`, {
      quotation: newText(what),
    });
    expect(status).toBe(200);
  }
  await gent.put(`${stories}/${documentId}`, { quotation: newText('klad') });
  return documentId;
}

/** All that is stored of an entry, its plan and its versions included. */
async function read(documentId: string) {
  const draft = (await admin.get(`${stories}/${documentId}`)).body.data;
  const published = (await admin.get(`${stories}/${documentId}?status=published`)).body.data;
  const plan = (await admin.get(`/sociaal-huis/planned-publication/api::story.story/${documentId}`))
    .body;
  const { versions } = (await admin.get(`/history/story/${documentId}`)).body;
  return { draft: draft ?? null, published: published ?? null, plan, versions };
}

type Stored = Awaited<ReturnType<typeof read>>;

const textsOf = ({ draft, published }: Stored): string[] =>
  // What is not on the site is answered without any field.
  [draft, published].flatMap((version) => (version?.documentId ? [version.quotation] : []));

/** Whether a write, accepted, would leave the other one nothing to do: there is nothing to take down twice. */
const needsPublished: readonly Write[] = ['discard', 'unpublish', 'bulkUnpublish'];

/** What changes the draft of the entry, so that who saw it before has not seen it now. */
const changesDraft: readonly Write[] = [
  'save',
  'publish',
  'restore',
  'discard',
  'delete',
  'bulkDelete',
];

const takesAway: readonly Write[] = ['delete', 'bulkDelete'];

const pairs = writes.flatMap((first) => writes.map((second): [Write, Write] => [first, second]));

/** Does one write and holds what came of it, `after`, against what may be lost of what was there. */
async function attempt(tab: EditorTab, write: Write, documentId: string, before: Stored) {
  const text = newText(write);
  const answer = await tab.write(write, text);
  const after = await read(documentId);
  if (answer.status >= 300) {
    expect(after, `refused, and yet something changed: ${write}`).toEqual(before);
  } else {
    const left = new Set(textsOf(after));
    const gone = textsOf(before).filter((one) => !left.has(one));
    for (const one of gone) expect([...tab.shown], `${write} took this away`).toContain(one);
    if (write === 'save' || write === 'publish') expect(after.draft.quotation).toBe(text);
  }
  return { ...answer, after };
}

test.each(pairs)(
  'both loaded, one did %s: the other may %s only if the draft is what was loaded',
  async (first, second) => {
    const documentId = await makeStory();
    const jan = new EditorTab(cmsUrl, tokenOfJan, documentId);
    const an = new EditorTab(cmsUrl, tokenOfGent, documentId);
    await jan.load();
    await an.load();
    const one = await attempt(jan, first, documentId, await read(documentId));
    expect(one.status).toBeLessThan(300);
    const { status, body } = await attempt(an, second, documentId, one.after);
    if (takesAway.includes(first)) {
      expect(status).toBe(404);
      expect(body.error.message).toMatch(
        /^Jan Peeters heeft dit intussen verwijderd, om \d\d\.\d\d uur\. Er is niets gewijzigd\.$/,
      );
      expect(body.error.details.overtaken).toMatchObject({ documentId, version: null });
    } else if (changesDraft.includes(first)) {
      expect(status).toBe(400);
      expect(body.error.message).toMatch(
        first === 'discard'
          ? /De wijzigingen in deze klad zijn intussen verworpen/
          : /Jan Peeters heeft dit intussen bewaard, om \d\d\.\d\d uur\./,
      );
    } else if (first === 'plan' && second === 'plan') {
      expect(status).toBe(400);
      expect(body.error.message).toBe(
        'Jan Peeters heeft intussen een andere planning gemaakt. Er is niets gewijzigd. Sluit de planning en kijk wat er nu gepland is.',
      );
    } else {
      const isThere = !(first.endsWith('npublish') && needsPublished.includes(second));
      if (isThere) expect({ status, body }).toMatchObject({ status: expect.toSatisfy(isAccepted) });
    }
  },
);

/** Of a selection, the table above tried everything that is not tried with a single entry here. */
const singlePairs = pairs.filter(
  ([first, second]) => !takesAway.includes(first) && !`${first} ${second}`.includes('bulk'),
);

test.each(singlePairs)('loaded after %s, nobody is refused to %s', async (first, second) => {
  const documentId = await makeStory();
  const jan = new EditorTab(cmsUrl, tokenOfJan, documentId);
  const an = new EditorTab(cmsUrl, tokenOfGent, documentId);
  await jan.load();
  const one = await attempt(jan, first, documentId, await read(documentId));
  expect(one.status).toBeLessThan(300);
  await an.load();
  const isThere = !(first.endsWith('npublish') && needsPublished.includes(second));
  const { status, body } = await attempt(an, second, documentId, one.after);
  if (isThere) expect({ status, body }).toMatchObject({ status: expect.toSatisfy(isAccepted) });
});

test('one person in one tab goes on saving and publishing', async () => {
  const documentId = await makeStory();
  const an = new EditorTab(cmsUrl, tokenOfGent, documentId);
  await an.load();
  const work: Write[] = ['save', 'publish', 'save', 'save', 'plan', 'save', 'unpublish', 'save'];
  for (const write of work)
    expect([write, (await an.write(write, newText(write))).status]).toEqual([write, 200]);
  // Putting a version back makes the form anew.
  expect((await an.write('restore', '')).status).toBe(200);
  await an.load();
  for (const write of ['save', 'publish', 'discard', 'save', 'delete'] as const) {
    expect([write, (await an.write(write, newText(write))).status]).toEqual([write, 200]);
  }
});

test('a second tab of the same person reads that it was they themselves', async () => {
  const documentId = await makeStory();
  const [one, two] = [1, 2].map(() => new EditorTab(cmsUrl, tokenOfGent, documentId));
  await one!.load();
  await two!.load();
  await one!.write('save', newText('een'));
  const { body } = await two!.write('save', newText('twee'));
  expect(body.error.message).toMatch(
    /^U hebt dit intussen zelf bewaard in een ander venster, om \d\d\.\d\d uur\. Er is niets gewijzigd\. Bekijk eerst die versie en kies dan wat er blijft\.$/,
  );
  expect(body.error.details.overtaken).toMatchObject({ documentId, by: null });
});

test.each(writes.filter((write) => write !== 'restore'))(
  'a window that does not say what it shows may not %s',
  async (write) => {
    const documentId = await makeStory();
    const before = await read(documentId);
    const old = new EditorTab(cmsUrl, tokenOfGent, documentId);
    expect(await old.write(write, newText('oud'))).toMatchObject({
      status: 400,
      body: {
        error: {
          message:
            'Dit scherm zegt niet welke versie het toont. Daarom is er niets gewijzigd. Kopieer wat u nog niet bewaarde en laad de pagina opnieuw.',
        },
      },
    });
    expect(await read(documentId)).toEqual(before);
  },
);

test('of two who save at the same moment, one gets it and the other reads of it', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const documentId = await makeStory();
    const tabs = [tokenOfJan, tokenOfGent, tokenOfJan, tokenOfGent].map(
      (token) => new EditorTab(cmsUrl, token, documentId),
    );
    for (const tab of tabs) await tab.load();
    const answers = await Promise.all(tabs.map((tab) => tab.write('save', newText('samen'))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400, 400]);
  }
});

test('a selection with one entry that was overtaken stays whole, and names that one', async () => {
  const [kept, overtaken] = [await makeStory(), await makeStory()];
  const session = openSelection(cmsUrl, tokenOfGent, [kept, overtaken]);
  await session.load();
  const jan = new EditorTab(cmsUrl, tokenOfJan, overtaken);
  await jan.load();
  await jan.write('save', newText('jan'));
  for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
    const before = [await read(kept), await read(overtaken)];
    const { status, body } = await session.act(action);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(
      /^Er is niets gewijzigd, want niet alles is nog wat u zag\. “Verhaal \d+”: Jan Peeters heeft dit intussen bewaard, om \d\d\.\d\d uur\. Kijk de lijst na en probeer het opnieuw\.$/,
    );
    expect([await read(kept), await read(overtaken)]).toEqual(before);
  }
});

test('a list of what is on the site tells the version of each draft', async () => {
  const documentId = await makeStory();
  const list = await gent.get(`${stories}?status=published&filters[documentId][$eq]=${documentId}`);
  const draft = (await gent.get(`${stories}/${documentId}`)).body.data;
  expect(list.body.results).toHaveLength(1);
  expect(versionIn(list.body.results[0])).toBe(versionIn(draft));
});

test('who works for another municipality learns nothing of who saved what', async () => {
  const documentId = await makeStory();
  const stale = { [standsOnHeader]: `${documentId}=1-a` };
  const account = inject('cmsAccounts').find(({ email }) => email.startsWith('communicatie.genk'))!;
  const token = await tokenOf(cmsUrl, account);
  const attack = (method: string, path: string, body?: object) =>
    fetch(cmsUrl + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...stale },
      ...(body && { body: JSON.stringify(body) }),
    });
  const { versions } = await read(documentId);
  const plan = `/sociaal-huis/planned-publication/api::story.story/${documentId}`;
  const publishOn = new Date(Date.now() + 86_400_000).toISOString();
  const attackAll = () => [
    attack('PUT', `${stories}/${documentId}`, { quotation: 'aanval' }),
    attack('POST', `${stories}/${documentId}/actions/publish`, {}),
    attack('POST', `${stories}/${documentId}/actions/discard`, {}),
    attack('DELETE', `${stories}/${documentId}`),
    ...['bulkPublish', 'bulkUnpublish', 'bulkDelete'].map((action) =>
      attack('POST', `${stories}/actions/${action}`, { documentIds: [documentId] }),
    ),
    attack('POST', `/history/${versions[0].id}/restore`, {}),
    attack('PUT', plan, { publishOn }),
  ];
  const answers = await Promise.all(attackAll());
  await gent.delete(`${stories}/${documentId}`);
  answers.push(...(await Promise.all(attackAll())));
  for (const answer of answers) {
    const text = await answer.text();
    expect(answer.status).toBe(404);
    expect(text).not.toMatch(/bewaard|Verhaal|Communicatie Gent|Jan/);
  }
});

function isAccepted(status: number): boolean {
  return status < 300;
}
