/** What the forms of the admin send, and where to. */

/** The address of a type in the content manager. */
export function entriesOf(noun: string): string {
  return `/content-manager/collection-types/api::${noun}.${noun}`;
}

export function paragraph(text: string): object[] {
  return [{ type: 'paragraph', children: [{ type: 'text', text }] }];
}
