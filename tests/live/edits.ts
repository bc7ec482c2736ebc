/** Everything that can change a subsite, each as one step of an editor. */
import type { Noun } from '@sociaal-huis/schema';
import { type Editor, manyOf, nouns } from './editor.ts';
import { newEntry, otherWords } from './entry-forms.ts';
import { randomPicture } from './picture.ts';

/** Does one thing and tells which; tells nothing when there was nothing to do it with. */
type Edit = (editor: Editor) => Promise<string | undefined>;

/** Relations from one noun to another, in the words of the admin. */
const relations = [
  ['service', 'relatedServices', 'service'],
  ['notice', 'offices', 'office'],
  ['hours-exception', 'offices', 'office'],
  ['mission', 'stories', 'story'],
  ['vision', 'documents', 'document'],
] as const satisfies readonly (readonly [Noun, string, Noun])[];

const withPicture = { 'news-item': 'image', office: 'photo', story: 'photo' } as const;
type Pictured = keyof typeof withPicture;
const pictured = Object.keys(withPicture) as Pictured[];

/** Each kind by name; those written twice come twice as often. */
export const edits: Readonly<Record<string, Edit>> = {
  change: changeWords,
  'change again': changeWords,
  insert: insertEntry,

  async delete(editor) {
    const noun = editor.die.pick(manyOf);
    const entry = await editor.expendable(noun);
    if (!entry) return undefined;
    await editor.remove(noun, entry.documentId);
    return noun;
  },

  async rename(editor) {
    const noun = editor.die.pick(['service', 'office', 'news-item', 'page', 'project'] as const);
    const entry = await editor.any(noun);
    if (!entry) return undefined;
    await editor.publish(noun, { slug: `ander-${editor.die.below(1e9)}` }, entry.documentId);
    return noun;
  },

  async unpublish(editor) {
    const noun = editor.die.pick(manyOf);
    const entry = await editor.expendable(noun);
    if (!entry) return undefined;
    await editor.unpublish(noun, entry.documentId);
    return noun;
  },

  async 'unpublish and publish'(editor) {
    const noun = editor.die.pick(nouns);
    const entry = await editor.any(noun);
    if (!entry) return undefined;
    await editor.unpublish(noun, entry.documentId);
    await editor.publish(noun, {}, entry.documentId);
    return noun;
  },

  async relate(editor) {
    const [noun, field, target] = editor.die.pick(relations);
    const entry = await editor.any(noun);
    const other = await editor.any(target);
    if (!entry || !other || entry.documentId === other.documentId) return undefined;
    const had = (entry[field] as { documentId: string }[]).map(({ documentId }) => ({
      documentId,
    }));
    const has = had.some(({ documentId }) => documentId === other.documentId);
    const change = has ? { disconnect: [reference(other)] } : { connect: [reference(other)] };
    await editor.publish(noun, { [field]: change }, entry.documentId);
    return `${noun} ${has ? 'from' : 'to'} ${target}`;
  },

  async 'service in other offices'(editor) {
    const service = await editor.any('service');
    const office = await editor.any('office');
    if (!service || !office) return undefined;
    const offices = editor.die.chance(0.3)
      ? []
      : [{ office: { connect: [reference(office)] }, sameHoursAsOffice: true }];
    await editor.publish('service', { offices }, service.documentId);
    return 'service to office';
  },

  async 'download block'(editor) {
    const page = await editor.any('page');
    const document = await editor.any('document');
    if (!page || !document) return undefined;
    const block = {
      __component: 'block.download',
      label: editor.words('Lees dit'),
      document: { connect: [reference(document)] },
    };
    await editor.publish('page', { blocks: [block] }, page.documentId);
    return 'page to document';
  },

  async 'new picture'(editor) {
    const noun = editor.die.pick(pictured);
    const entry = await editor.any(noun);
    if (!entry) return undefined;
    const file = await editor.upload('beeld.png', randomPicture(editor.die));
    await editor.publish(noun, { [withPicture[noun]]: file.id }, entry.documentId);
    return noun;
  },

  async 'replace picture'(editor) {
    const found = await findPicture(editor);
    if (!found) return undefined;
    await editor.describeFile(found.id, found.alternativeText, randomPicture(editor.die));
    return found.noun;
  },

  async 'other words for a picture'(editor) {
    const found = await findPicture(editor);
    if (!found) return undefined;
    await editor.describeFile(found.id, editor.words('Een ander beeld'));
    return found.noun;
  },

  async 'main office'(editor) {
    const office = await editor.any('office');
    if (!office) return undefined;
    await editor.publish('office', { isMain: office.isMain !== true }, office.documentId);
    return 'office';
  },
};

async function changeWords(editor: Editor): Promise<string | undefined> {
  const noun = editor.die.pick(nouns);
  const entry = await editor.any(noun);
  if (!entry) return undefined;
  await editor.publish(noun, otherWords(editor, noun), entry.documentId);
  return noun;
}

async function insertEntry(editor: Editor): Promise<string> {
  const noun = editor.die.pick(manyOf);
  const form = newEntry(editor, noun);
  if (noun === 'document') {
    form.file = (await editor.upload('folder.png', randomPicture(editor.die))).id;
  }
  await editor.publish(noun, form);
  return noun;
}

function reference({ documentId }: { documentId: string }): { documentId: string } {
  return { documentId };
}

interface FoundPicture {
  noun: Pictured;
  id: number;
  alternativeText: string;
}

async function findPicture(editor: Editor): Promise<FoundPicture | undefined> {
  for (const noun of pictured) {
    for (const entry of await editor.list(noun)) {
      const picture = entry[withPicture[noun]] as Omit<FoundPicture, 'noun'> | null;
      if (picture) return { noun, ...picture };
    }
  }
  return undefined;
}
