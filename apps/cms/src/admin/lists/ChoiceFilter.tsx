import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ChoiceFilterProps } from './useful-filters.ts';

/**
 * Chooses one of the boxes of a field to filter a list by. With an input of our own, Strapi names the
 * filter by the words of the choice; with its own, by the code.
 */
export function ChoiceFilter({ name, options = [], 'aria-label': label }: ChoiceFilterProps) {
  const { value, onChange } = useField<string>(name);
  return (
    <SingleSelect
      aria-label={label}
      value={value}
      onChange={(code) => onChange(name, String(code))}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label ?? option.value}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
