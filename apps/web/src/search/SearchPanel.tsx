import { useEffect, useRef, useState } from 'react';
import type { Link } from '@sociaal-huis/ui/link.ts';
import { SearchBox } from '@sociaal-huis/ui/search-box/SearchBox.tsx';
import { SearchFilters } from '@sociaal-huis/ui/search-filters/SearchFilters.tsx';
import { SearchResults } from '@sociaal-huis/ui/search-results/SearchResults.tsx';
import { searchStrings } from '../i18n/nl-be/search.ts';
import type { FormOfAddress } from '../i18n/nl-be/form-of-address.ts';
import { answerSearch, type FilterChoices } from './answer-search.ts';
import { emptyState } from './fragment-state.ts';
import { loadIndex } from './load-index.ts';
import type { SearchIndex } from './search.ts';
import { useFragment } from './use-fragment.ts';

export interface SearchPanelProps {
  /** Address of the search page itself. */
  action: string;
  form: FormOfAddress;
  indexHref: string;
  choices: FilterChoices;
  /** Where to go when nothing is found. */
  ways: Link[];
}

/** Time in which somebody types the next letter: results and what is read out wait for it. */
const pause = 250;

/** The search page above its list from A to Z: box, filters and results, with their state in the fragment. */
export function SearchPanel({ action, form, indexHref, choices, ways }: SearchPanelProps) {
  const t = searchStrings((forms) => forms[form]).search;
  const { state, given, show } = useFragment();
  const [index, setIndex] = useState<SearchIndex>();
  const [hasFailed, setFailed] = useState(false);
  const timer = useRef<number>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const wantsFocus = useRef(false);

  useEffect(() => {
    // Who comes with a question wants to see the answer; who comes back wants to be where they left.
    wantsFocus.current = location.hash.includes('=') && scrollY === 0;
    void loadIndex(indexHref).then(setIndex, () => setFailed(true));
  }, [indexHref]);

  useEffect(() => {
    // The results come in sight, and after Enter the keyboard of a phone goes.
    if (!wantsFocus.current || !heading.current || !index) return;
    wantsFocus.current = false;
    heading.current.focus({ preventScroll: true });
    const { top } = heading.current.getBoundingClientRect();
    if (top > innerHeight / 2) heading.current.scrollIntoView();
  });

  const answer = answerSearch(index, state, choices, t);

  function typed(words: string): void {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(
      () => show({ ...state, words: words.trim() }, 'typing'),
      pause,
    );
  }

  function submitted(words: string): void {
    clearTimeout(timer.current);
    wantsFocus.current = words !== '';
    show({ ...state, words }, '');
  }

  return (
    <div className="search-panel">
      <SearchBox
        id="zoek"
        texts={t}
        action={action}
        given={given}
        onWords={typed}
        onSearch={submitted}
      />
      {!answer.isAsked && <p className="meta">{t.private}</p>}
      <SearchFilters
        title={t.filters}
        filters={answer.filters}
        disabled={!index}
        clear={t.clearFilters}
        onChoose={(name, code) => show({ ...state, [name]: code }, name)}
        onClear={() => show({ ...emptyState, words: state.words }, '')}
      />
      {answer.isAsked && (
        <section aria-labelledby="resultaten">
          <h2 id="resultaten" tabIndex={-1} ref={heading}>
            {t.results}
          </h2>
          <SearchResults
            count={index ? answer.count : hasFailed ? t.failed : t.loading}
            results={answer.results}
          >
            {(index || hasFailed) && (
              <>
                <p>{t.none}</p>
                <ul className="actions">
                  {ways.map(({ label, href }) => (
                    <li key={href}>
                      <a className="button" href={href}>
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </SearchResults>
        </section>
      )}
    </div>
  );
}
