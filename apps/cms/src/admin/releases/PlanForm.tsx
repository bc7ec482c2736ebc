import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { PlannedPublicationAnswer } from '../../releases/answers.ts';
import { fromInput, toInput } from './moment-input.ts';
import { useSend } from './use-send.ts';

interface PlanFormProps {
  /** Where the plan of the entry is kept. */
  path: string;
  plan: PlannedPublicationAnswer;
  onClose(): void;
}

/** Two moments to choose. Not a form: the one of the entry is around it. */
export function PlanForm({ path, plan, onClose }: PlanFormProps) {
  const { isBusy, send } = useSend();
  // What was planned when the form was opened: the panel around it asks on.
  const [replaced] = useState(plan);
  const [publishOn, setPublishOn] = useState(toInput(plan.publishOn));
  const [publishUntil, setPublishUntil] = useState(toInput(plan.publishUntil));
  const save = async () => {
    const body = { publishOn: fromInput(publishOn), publishUntil: fromInput(publishUntil) };
    if (await send({ method: 'put', path: replacing(path, replaced), body })) onClose();
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

/** The address at which a plan changes that was on the screen. */
export function replacing(path: string, { plan }: PlannedPublicationAnswer): string {
  return plan === null ? path : `${path}?replaces=${plan}`;
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
