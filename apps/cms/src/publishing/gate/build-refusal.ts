import { labelPath } from '@sociaal-huis/schema';
import type { AttributesOf } from '../../strapi/attributes.ts';
import { uidOf } from '../../strapi/uid-of.ts';
import type { Problem } from './find-problems.ts';
import { type Fields, formPathOf, type Path } from '../entry/walk-entry.ts';

/** What is wrong at one input of the form, as Strapi's admin reads it from a refused request. */
export interface FormError {
  path: Path;
  message: string;
  name: 'ValidationError';
}

/** Most problems that one message on the screen names; each stands at its field anyway. */
const mostNamed = 4;

/**
 * Lays each problem at the input where it can be mended. An input shows one sentence or leads to
 * the inputs inside it, never both: what is wrong with a list as a whole is told at its first
 * input that has something wrong, before that input's own.
 */
export function buildFormErrors(
  problems: readonly Problem[],
  noun: string,
  entry: Fields,
  attributesOf: AttributesOf,
): FormError[] {
  const byInput = new Map<string, { path: Path; messages: string[] }>();
  for (const { path, message } of problems) {
    const formPath = formPathOf(path, entry, uidOf(noun), attributesOf);
    // Nothing on the form to point at: only the message on the screen tells it.
    if (formPath.length === 0) continue;
    const key = formPath.join('.');
    const input = byInput.get(key) ?? { path: formPath, messages: [] };
    if (!input.messages.includes(message)) input.messages.push(message);
    byInput.set(key, input);
  }
  for (const [key, { messages }] of byInput) {
    const inside = [...byInput].find(([other]) => other.startsWith(`${key}.`));
    if (!inside) continue;
    inside[1].messages.unshift(...messages);
    byInput.delete(key);
  }
  return [...byInput.values()].map(({ path, messages }) => ({
    path,
    message: messages.join(' '),
    name: 'ValidationError',
  }));
}

/** The problems in one line, each with its field in the words of the form. */
export function describeProblems(problems: readonly Problem[], noun: string): string {
  const sentences = problems.map(({ path, message }) => {
    const field = labelPath(noun, path);
    return field === '' ? message : `${field}: ${message}`;
  });
  const unique = [...new Set(sentences)];
  const rest = unique.length - mostNamed;
  return [...unique.slice(0, mostNamed), ...(rest > 0 ? [`En nog ${rest}.`] : [])].join(' ');
}
