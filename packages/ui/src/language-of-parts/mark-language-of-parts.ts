import { languageTags, rightToLeftLanguages, type ForeignPhrase } from '@sociaal-huis/schema';

/** Comments, then elements whose text is no text of the page, then any other tag. */
const pieces =
  /<!--[\s\S]*?-->|<(script|style|title|option|textarea)\b(?:"[^"]*"|'[^']*'|[^>"'])*>[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;

/** Elements that have no end, so nothing stands inside. */
const empty = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/i;

const matchers = new WeakMap<readonly ForeignPhrase[], Matcher>();

interface Matcher {
  readonly pattern: RegExp;
  /** In the order of the groups of the pattern. */
  readonly phrases: readonly ForeignPhrase[];
}

/**
 * Tells in which language the foreign words and sentences of a page are (WCAG 3.1.2): each becomes
 * `<span lang="…">`, from right to left where that language is written so.
 *
 * Finds whole words, whatever their capitals and spaces, and the longest phrase first. A phrase with
 * a tag inside, such as a bold word, is not found; attributes cannot be marked at all.
 *
 * @param html well-formed; what has a `lang` of its own stays as it is
 */
export function markLanguageOfParts(html: string, phrases: readonly ForeignPhrase[]): string {
  if (phrases.length === 0) return html;
  const matcher = matchers.get(phrases) ?? buildMatcher(phrases);
  matchers.set(phrases, matcher);

  let result = '';
  let end = 0;
  /** Tags open since the element that has a language of its own; that one included. */
  let depth = 0;
  const take = (text: string) => (depth > 0 ? text : markText(text, matcher));
  for (const piece of html.matchAll(pieces)) {
    const [tag, withoutText] = piece;
    result += take(html.slice(end, piece.index)) + tag;
    end = piece.index + tag.length;
    if (withoutText || tag.startsWith('<!--') || empty.test(tag)) continue;
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    else if (depth > 0 || hasLanguage(tag)) depth += 1;
  }
  return result + take(html.slice(end));
}

function markText(text: string, { pattern, phrases }: Matcher): string {
  return text.replace(pattern, (found: string, ...groups: (string | undefined)[]) => {
    const phrase = phrases[groups.slice(0, phrases.length).findIndex(Boolean)];
    if (!phrase) return found;
    const direction = rightToLeftLanguages.includes(phrase.language) ? ' dir="rtl"' : '';
    return `<span lang="${languageTags[phrase.language]}"${direction}>${found}</span>`;
  });
}

function buildMatcher(unsorted: readonly ForeignPhrase[]): Matcher {
  const phrases = unsorted.toSorted((a, b) => b.phrase.length - a.phrase.length);
  const groups = phrases.map(({ phrase }) => `(${buildPattern(phrase)})`).join('|');
  return {
    // A reference such as `&amp;` is one character: no word may be found inside it.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])(?:${groups})(?![\p{L}\p{M}\p{N}])|&#?\w+;`,
      'giu',
    ),
    phrases,
  };
}

/** How a page may spell these characters; an officer's apostrophe may be straight or curled. */
const spellings: readonly (readonly [characters: RegExp, pattern: string])[] = [
  [/['’]/, "(?:['’]|&#39;|&#x27;|&apos;)"],
  [/"/, '(?:"|&quot;|&#34;)'],
  [/&/, '(?:&amp;|&)'],
  [/</, '&lt;'],
  [/>/, '(?:>|&gt;)'],
  [/\s/, String.raw`(?:\s|&nbsp;)+`],
];

function buildPattern(phrase: string): string {
  return [...phrase]
    .map((character) => {
      const spelling = spellings.find(([characters]) => characters.test(character));
      return spelling?.[1] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`);
    })
    .join('');
}

function hasLanguage(tag: string): boolean {
  return /\slang\s*=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));
}
