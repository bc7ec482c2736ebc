import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { describeMoment, describeWriter, useVersions, type Version } from './use-versions.ts';
import { VersionDialog } from './VersionDialog.tsx';

/** What Strapi tells a panel beside the form. */
interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: unknown; status?: unknown };
}

/** Most versions that are shown before somebody asks for the rest. */
const shownAtFirst = 4;

/** The part of the content manager's plugin that takes panels; Strapi leaves plugins untyped. */
interface PanelHost {
  apis: { addEditViewSidePanel(panels: ((props: PanelProps) => object | null)[]): void };
}

/** Puts the panel beside the form. Call it in `bootstrap`. */
export function addHistoryPanel(contentManager: unknown): void {
  (contentManager as PanelHost).apis.addEditViewSidePanel([HistoryPanel]);
}

/** The panel “Eerdere versies”; not there for an entry that was never saved. */
function HistoryPanel({ model, documentId, document }: PanelProps) {
  const noun = /^api::([\w-]+)\./.exec(model)?.[1];
  if (noun === undefined || !documentId || !document) return null;
  // Another list once the entry is saved or published: there may be a version more.
  const stamp = `${String(document.updatedAt)} ${String(document.status)}`;
  return {
    title: 'Eerdere versies',
    content: <VersionList key={stamp} noun={noun} documentId={documentId} />,
  };
}

function VersionList({ noun, documentId }: { noun: string; documentId: string }) {
  const answer = useVersions(noun, documentId);
  const [isWhole, setIsWhole] = useState(false);
  const [opened, setOpened] = useState<Version>();

  if (answer.state === 'loading') return <Note>De versies worden opgehaald…</Note>;
  if (answer.state === 'failed') {
    return <Note>De versies konden niet worden opgehaald. Laad de pagina opnieuw.</Note>;
  }
  const { versions } = answer;
  if (versions.length === 0) {
    return <Note>Nog geen. Vanaf nu wordt elke versie bewaard die u publiceert.</Note>;
  }
  const shown = isWhole ? versions : versions.slice(0, shownAtFirst);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {shown.map((version, index) => (
          <Flex key={version.id} tag="li" direction="column" alignItems="stretch" gap={1}>
            <Typography variant="omega" fontWeight="bold">
              {describeMoment(version)}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {describeWriter(version)} · {summarise(version, index)}
            </Typography>
            <Flex>
              <Button
                variant="tertiary"
                size="S"
                aria-label={`Bekijk de versie van ${describeMoment(version)}`}
                onClick={() => setOpened(version)}
              >
                Bekijk
              </Button>
            </Flex>
          </Flex>
        ))}
      </Flex>
      {shown.length < versions.length && (
        <Button variant="tertiary" onClick={() => setIsWhole(true)}>
          Toon alle {String(versions.length)}
        </Button>
      )}
      {opened && <VersionDialog version={opened} onClose={() => setOpened(undefined)} />}
    </Flex>
  );
}

function Note({ children }: { children: string }) {
  return (
    <Typography tag="output" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}

function summarise({ changes }: Version, index: number): string {
  const latest = index === 0 ? 'laatst gepubliceerd, ' : '';
  if (changes === null) return `${latest}oudste versie die bewaard is`;
  if (changes.length === 0) return `${latest}niets gewijzigd`;
  if (changes.length === 1) return `${latest}1 wijziging`;
  return `${latest}${changes.length} wijzigingen`;
}
