import { entriesOf } from '../helpers/admin-forms.ts';
import { ToldVersions } from '../helpers/entry-versions.ts';

/** A list in one tab, with its ticked rows. */
export function openSelection(cmsUrl: string, token: string, documentIds: readonly string[]) {
  const told = new ToldVersions();
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(cmsUrl + path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        ...told.headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  return {
    async load() {
      const filters = documentIds.map((id, index) => `filters[documentId][$in][${index}]=${id}`);
      told.learn(await ask('GET', `${entriesOf('story')}?${filters.join('&')}`));
    },
    act: (action: string) =>
      ask('POST', `${entriesOf('story')}/actions/${action}`, { documentIds }),
  };
}
