/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events --
   HTML has no element for suggestions that lead to pages, and their keys are those of the field. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { Link } from '../link.ts';

/** A page that may be meant, offered while one types. */
export interface Suggestion extends Link {
  /** What kind of page it is, in a word or two. */
  kind: string;
}

export interface SearchBoxTexts {
  /** What stands above the field. */
  label: string;
  submit: string;
  clear: string;
  /** Names the list of suggestions. */
  suggestions: string;
  /** Said when the list opens or changes. */
  announce: (count: number) => string;
  /** Link in place of the box for who has no JavaScript. */
  plain: string;
}

export interface SearchBoxProps {
  /** Id of the field; other ids are made of it. */
  id: string;
  texts: SearchBoxTexts;
  /** Address of the search page, where the box leads without suggestions and without JavaScript. */
  action: string;
  /** Words to put in the field; another object each time, also for the same words. */
  given?: { words: string };
  /** Pages for these words, best first. Absent: a box without suggestions. */
  suggest?: (words: string) => Promise<Suggestion[]>;
  /** Called with what stands in the field at each change. */
  onWords?: (words: string) => void;
  /** Called when somebody asks for the results of these words. */
  onSearch?: (words: string) => void;
  /** Called when somebody chooses a suggestion. */
  onChoose?: (href: string) => void;
  /** Called once somebody turns to the box, before the first letter. */
  onReady?: () => void;
}

const none: Suggestion[] = [];

/**
 * A field to search with, and suggestions under it: an editable combobox with a list, after the ARIA
 * Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The field has no name, so
 * that no browser ever puts its words in an address that goes to a server. It keeps its own value:
 * what somebody typed before the script came stays.
 */
export function SearchBox(props: SearchBoxProps) {
  const { id, texts, action, given, suggest, onWords, onSearch, onChoose, onReady } = props;
  const field = useRef<HTMLInputElement>(null);
  const [suggestions, setSuggestions] = useState(none);
  const [active, setActive] = useState(-1);
  const [filled, setFilled] = useState(false);
  const asked = useRef('');
  const open = suggestions.length > 0;
  const close = () => {
    asked.current = '';
    setSuggestions(none);
    setActive(-1);
  };

  useEffect(() => {
    if (!given || !field.current) return;
    field.current.value = given.words;
    setFilled(given.words !== '');
  }, [given]);

  useEffect(() => {
    const { current } = field;
    if (!current || document.activeElement !== current) return;
    onReady?.();
    if (current.value) void read(current.value);
    // Once: it looks after whoever was faster than the script.
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies
  }, []);

  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  async function read(value: string): Promise<void> {
    setFilled(value !== '');
    onWords?.(value);
    if (!suggest) return;
    asked.current = value;
    const found = value.trim() ? await suggest(value).catch(() => none) : none;
    // Whoever typed on, or left, has no use for an answer to what stood there before.
    if (asked.current !== value) return;
    setSuggestions(found);
    setActive(-1);
  }

  function clear(): void {
    if (field.current) field.current.value = '';
    void read('');
    field.current?.focus();
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    const chosen = suggestions[active];
    close();
    if (chosen) onChoose?.(chosen.href);
    else onSearch?.(field.current?.value.trim() ?? '');
  }

  function move(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape' && (open || filled)) {
      event.preventDefault();
      if (open) close();
      else clear();
    }
    if (!suggest || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
    event.preventDefault();
    if (!open) {
      void read(field.current?.value ?? '');
      return;
    }
    // The field itself is the place before the first and after the last suggestion.
    const places = suggestions.length + 1;
    setActive(((active + 1 + (key === 'ArrowDown' ? 1 : -1) + places) % places) - 1);
  }

  return (
    <div className="search-box">
      <form className="search-box__form" role="search" action={action} onSubmit={submit}>
        <label className="search-box__label" htmlFor={id}>
          {texts.label}
        </label>
        <div className="search-box__row">
          <input
            ref={field}
            id={id}
            className="search-box__field"
            type="text"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={200}
            onFocus={() => onReady?.()}
            onBlur={close}
            onInput={({ currentTarget }) => void read(currentTarget.value)}
            onKeyDown={move}
            {...(suggest && {
              role: 'combobox',
              'aria-autocomplete': 'list' as const,
              'aria-expanded': open,
              'aria-controls': `${id}-list`,
              'aria-activedescendant': active >= 0 ? `${id}-${active}` : undefined,
            })}
          />
          {filled && (
            <button className="search-box__clear" type="button" onClick={clear}>
              {texts.clear}
            </button>
          )}
          <button className="button button--accent search-box__submit" type="submit">
            <Icon name="search" />
            {texts.submit}
          </button>
        </div>
        {suggest && (
          <>
            <div
              className="search-box__list"
              id={`${id}-list`}
              role="listbox"
              aria-label={texts.suggestions}
              hidden={!open}
            >
              {suggestions.map(({ label, href, kind }, place) => (
                <div
                  key={href}
                  id={`${id}-${place}`}
                  className="search-box__option"
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === active}
                  // The field keeps the focus while one presses.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose?.(href)}
                >
                  {label} <span className="search-box__kind">{kind}</span>
                </div>
              ))}
            </div>
            <output className="visually-hidden">
              {open && texts.announce(suggestions.length)}
            </output>
          </>
        )}
      </form>
      <a className="button button--accent search-box__plain" href={action}>
        {texts.plain}
      </a>
    </div>
  );
}
