import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { PlannedMoments } from '../../releases/answers.ts';
import { fromInput, toInput } from './moment-input.ts';
import { useSend } from './use-send.ts';

interface PlanFormProps {
  /** Where the plan of the entry is kept. */
  path: string;
  plan: PlannedMoments;
  onClose(): void;
}

/** Two moments to choose. Not a form: the one of the entry is around it. */
export function PlanForm({ path, plan, onClose }: PlanFormProps) {
  const { isBusy, send } = useSend();
  const [publishOn, setPublishOn] = useState(toInput(plan.publishOn));
  const [publishUntil, setPublishUntil] = useState(toInput(plan.publishUntil));
  const save = async () => {
    const body = { publishOn: fromInput(publishOn), publishUntil: fromInput(publishUntil) };
    if (await send({ method: 'put', path, body })) onClose();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="p" variant="pi" textColor="neutral600">
        U mag een van beide leeg laten. De tijd is die van Brussel.
      </Typography>
      <MomentField
        label="Publiceren op"
        hint="Dan gaat de klad online zoals ze op dat moment bewaard is."
        value={publishOn}
        onChange={setPublishOn}
      />
      <MomentField
        label="Van de site halen op"
        hint="Dan verdwijnt dit van de site. De klad blijft."
        value={publishUntil}
        onChange={setPublishUntil}
      />
      <Flex gap={2} wrap="wrap">
        <Button loading={isBusy} onClick={save}>
          Bewaar de planning
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Sluit
        </Button>
      </Flex>
    </Flex>
  );
}

interface MomentFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange(value: string): void;
}

function MomentField({ label, hint, value, onChange }: MomentFieldProps) {
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="datetime-local"
        // Beside the form there is just room for a day and an hour.
        size="S"
        style={{ fontSize: '1.2rem', paddingInline: '8px' }}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}
