export interface LetterGroup<Item> {
  letter: string;
  items: Item[];
}

/** Groups for an A-Z list, in Dutch order. Accents fall under their letter, the rest under `#`. */
export function groupByLetter<Item extends { title: string }>(
  items: readonly Item[],
): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))) {
    const letter = letterOf(item.title);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, grouped]) => ({ letter, items: grouped }));
}

function letterOf(title: string): string {
  const first = title.normalize('NFD').match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
  return /[a-z]/i.test(first) ? first.toUpperCase() : '#';
}
