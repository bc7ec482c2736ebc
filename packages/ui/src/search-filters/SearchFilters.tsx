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
  /** Names the group of filters. */
  title: string;
  filters: SearchFilter[];
  /** True as long as choosing does nothing. */
  disabled?: boolean;
  /** Words on the button that takes all choices away. */
  clear: string;
  onChoose: (name: string, code: string) => void;
  onClear: () => void;
}

/** Choices that leave fewer results: the browser's own lists, which every phone shows large. */
export function SearchFilters(props: SearchFiltersProps) {
  const { title, filters, disabled, clear, onChoose, onClear } = props;
  return (
    <fieldset className="search-filters" disabled={disabled}>
      <legend className="search-filters__title">{title}</legend>
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
      {filters.some(({ chosen }) => chosen !== '') && (
        <button className="button" type="button" onClick={onClear}>
          {clear}
        </button>
      )}
    </fieldset>
  );
}
