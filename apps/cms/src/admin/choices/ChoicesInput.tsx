import { Box, Checkbox, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useId, type ReactNode } from 'react';
import { buildBoxes, parseCodes, toggleCode, type Choice } from './codes.ts';

/** What the content manager hands to the input of a custom field. */
interface ChoicesInputProps {
  name: string;
  label: ReactNode;
  attribute: { options?: { choices?: Choice[] } };
  hint?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** A group of boxes to tick: the input of `global::choices`. */
export function ChoicesInput(props: ChoicesInputProps) {
  const { name, label, attribute, hint, required = false, disabled = false } = props;
  const { value, error, onChange } = useField(name);
  const id = useId();
  const codes = parseCodes(value);
  const choices = attribute.options?.choices ?? [];
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined;

  return (
    <Field.Root id={id} name={name} error={error} hint={hint} required={required}>
      {/* A legend names the whole group; Strapi's own label can only name one input. */}
      <Box
        tag="fieldset"
        borderStyle="none"
        padding={0}
        margin={0}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
      >
        <Typography
          tag="legend"
          variant="pi"
          fontWeight="bold"
          textColor="neutral800"
          style={{ padding: 0 }}
        >
          {label}
          {required && (
            <Typography variant="pi" fontWeight="bold" textColor="danger600" aria-hidden>
              *
            </Typography>
          )}
          {required && <VisuallyHidden tag="span"> (verplicht)</VisuallyHidden>}
        </Typography>
        <Box
          paddingTop={2}
          paddingBottom={1}
          style={{
            display: 'grid',
            gap: '8px 24px',
            gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
          }}
        >
          {buildBoxes(codes, choices).map((choice) => (
            <Checkbox
              key={choice.code}
              checked={codes.includes(choice.code)}
              disabled={disabled}
              onCheckedChange={() => onChange(name, toggleCode(codes, choice.code, choices))}
            >
              {choice.label}
            </Checkbox>
          ))}
        </Box>
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
