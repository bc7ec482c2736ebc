import { useRef, useState } from 'react';

export interface FilterOption {
  code: string;
  label: string;
  /** How many results this choice would leave. */
  count: number;
}

export interface SearchFilter {
  name: string;
  label: string;
  /** The first option: no choice. */
  any: string;
  /** Code of the choice; empty when there is none. */
  chosen: string;
  options: FilterOption[];
}

export interface SearchFiltersProps {
  /** Opens and names the group of filters. */
  title: string;
  filters: SearchFilter[];
  /** True as long as choosing does nothing. */
  disabled?: boolean;
  /** Words on the button that takes all choices away. */
  clear: string;
  onChoose: (name: string, code: string) => void;
  onClear: () => void;
}

/**
 * Choices that leave fewer results: the browser's own lists, which every phone shows large. Folded
 * away, so that results are in sight; open as long as a choice holds.
 */
export function SearchFilters(props: SearchFiltersProps) {
  const { title, filters, disabled, clear, onChoose, onClear } = props;
  const [isOpen, setOpen] = useState<boolean>();
  const summary = useRef<HTMLElement>(null);
  const isChosen = filters.some(({ chosen }) => chosen !== '');

  return (
    <details
      className="search-filters"
      open={isOpen ?? isChosen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="search-filters__title" ref={summary}>
        {title}
      </summary>
      <fieldset className="search-filters__group" disabled={disabled}>
        <legend className="visually-hidden">{title}</legend>
        {filters.map(({ name, label, any, chosen, options }) => (
          <label key={name} className="search-filters__filter">
            {label}
            <select
              className="search-filters__choice"
              value={chosen}
              onChange={({ currentTarget }) => onChoose(name, currentTarget.value)}
            >
              <option value="">{any}</option>
              {options.map(({ code, label: option, count }) => (
                <option key={code} value={code}>
                  {`${option} (${count})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        {isChosen && (
          <button
            className="button"
            type="button"
            onClick={() => {
              // The button goes away, and the focus may not go with it.
              summary.current?.focus();
              onClear();
            }}
          >
            {clear}
          </button>
        )}
      </fieldset>
    </details>
  );
}
