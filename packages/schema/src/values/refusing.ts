/**
 * The sentence for a refused text: first the text itself, so that whoever wrote it recognises it,
 * then what is wrong and what to write. For the parameter `error` of a zod check.
 */
export function refusing(sentence: string): (issue: { input?: unknown }) => string {
  return ({ input }) => {
    const value = typeof input === 'string' ? input.trim() : '';
    return value === '' ? 'Dit is nog leeg. Vul het in.' : `“${shorten(value)}” ${sentence}`;
  };
}

function shorten(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 59)}…`;
}
