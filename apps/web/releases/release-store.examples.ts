import type { ReleaseStore } from './release-store.ts';

/** For tests: makes a release with these files live, with its immutable files beside it. */
export async function publishFiles(
  store: ReleaseStore,
  unit: string,
  files: Readonly<Record<string, string>>,
  assets: Readonly<Record<string, string>> = {},
): Promise<string> {
  const draft = await store.begin(unit);
  for (const [path, text] of Object.entries(files)) await draft.write(path, text);
  for (const [path, text] of Object.entries(assets)) await draft.writeAsset(path, text);
  return draft.finish({ code: 'c0de' });
}
