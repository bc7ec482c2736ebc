import { Button, Flex, Typography } from '@strapi/design-system';
import {
  getFetchClient,
  unstable_useContentManagerContext as useContentManager,
} from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { PlannedPublicationAnswer } from '../../releases/answers.ts';
import type { Panel, PanelProps } from './add-release-panels.ts';
import { describeOutcome, describePlan } from './describe-plan.ts';
import { PlanForm, replacing } from './PlanForm.tsx';
import { later, usePolledAnswer } from './use-polled-answer.ts';
import { useSend } from './use-send.ts';

/** The panel “Plannen”: when the entry goes to the site and leaves it by itself. */
export function PlanPanel({ model, documentId, document }: PanelProps): Panel | null {
  const { contentType } = useContentManager();
  if (!('municipality' in (contentType?.attributes ?? {})) || !documentId || !document) return null;
  const path = `/sociaal-huis/planned-publication/${model}/${documentId}`;
  return { title: 'Plannen', content: <Plan key={path} path={path} /> };
}

function Plan({ path }: { path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { isBusy, send } = useSend();
  const { loaded: plan, askNow } = usePolledAnswer(
    useCallback(() => loadPlan(path), [path]),
    alwaysLater,
  );
  if (plan.state === 'loading') return <Note>Even geduld</Note>;
  if (plan.state === 'failed') {
    return <Note>De planning kon niet laden. Dit wordt vanzelf opnieuw gevraagd.</Note>;
  }
  const lines = describePlan(plan.answer);
  const outcome = describeOutcome(plan.answer);
  const isPlanned = lines.length > 0;
  const clear = async () => {
    if (await send({ method: 'del', path: replacing(path, plan.answer) })) askNow();
  };
  if (isOpen) {
    const close = () => {
      setIsOpen(false);
      askNow();
    };
    return <PlanForm path={path} plan={plan.answer} onClose={close} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="output" direction="column" alignItems="stretch" gap={1}>
        {isPlanned ? (
          lines.map((line) => (
            <Typography key={line} tag="p" variant="pi">
              {line}
            </Typography>
          ))
        ) : (
          <Note>Er is niets gepland.</Note>
        )}
        {outcome && (
          <Typography
            tag="p"
            variant="pi"
            textColor={plan.answer.outcome?.succeeded ? 'neutral600' : 'danger600'}
          >
            {outcome}
          </Typography>
        )}
      </Flex>
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" onClick={() => setIsOpen(true)}>
          {isPlanned ? 'Wijzig de planning' : 'Plan een moment'}
        </Button>
        {isPlanned && (
          <Button variant="tertiary" loading={isBusy} onClick={clear}>
            Wis de planning
          </Button>
        )}
      </Flex>
    </Flex>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

function alwaysLater(): number {
  return later;
}

async function loadPlan(path: string): Promise<PlannedPublicationAnswer> {
  const { data } = await getFetchClient().get<PlannedPublicationAnswer>(path);
  return data;
}
