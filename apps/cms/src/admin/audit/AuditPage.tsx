import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

interface AuditLine {
  id: number;
  happenedOn: string;
  action: string;
  userName: string | null;
  subject: string;
  municipality: string | null;
  address: string | null;
}

interface AuditLog {
  page: number;
  pageCount: number;
  /** What each kind of line is called. */
  labels: Record<string, string>;
  lines: AuditLine[];
}

const moment = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

/** The log, for super admins; there is nothing to do in it but read. */
export function AuditPage() {
  const { get } = useFetchClient();
  const [page, setPage] = useState(1);
  const [action, setAction] = useState('');
  const [log, setLog] = useState<AuditLog | 'failed'>();

  useEffect(() => {
    let isWanted = true;
    get<AuditLog>(`/audit?page=${page}&action=${action}`).then(
      ({ data }) => isWanted && setLog(data),
      () => isWanted && setLog('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [get, page, action]);

  if (log === undefined) return <Page.Loading />;
  if (log === 'failed') return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>Logboek</Page.Title>
      <Layouts.Header
        title="Logboek"
        subtitle="Wie zich aanmeldde, wat gepubliceerd, verwijderd of geweigerd werd. Niemand kan er iets in wijzigen."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Box maxWidth="320px">
            <SingleSelect
              aria-label="Toon alleen"
              placeholder="Alles"
              value={action}
              clearLabel="Toon weer alles"
              onClear={() => setAction('')}
              onChange={(value: string | number) => {
                setAction(String(value));
                setPage(1);
              }}
            >
              {Object.entries(log.labels).map(([code, label]) => (
                <SingleSelectOption key={code} value={code}>
                  {label}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Lines log={log} />
          <Flex gap={3}>
            <Button variant="tertiary" disabled={log.page <= 1} onClick={() => setPage(page - 1)}>
              Nieuwere
            </Button>
            <Typography>
              Bladzijde {log.page} van {log.pageCount}
            </Typography>
            <Button
              variant="tertiary"
              disabled={log.page >= log.pageCount}
              onClick={() => setPage(page + 1)}
            >
              Oudere
            </Button>
          </Flex>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const columns = ['Wanneer', 'Wat', 'Waarover', 'Gemeente', 'Wie', 'Netwerk'];
const subjectColumn = columns.indexOf('Waarover');

/** For addresses of what was refused: long, and without a space. */
const breakable = { overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

function Lines({ log: { lines, labels } }: { log: AuditLog }) {
  if (lines.length === 0) return <Typography>Hier staat nog niets.</Typography>;
  return (
    <Table colCount={columns.length} rowCount={lines.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {lines.map((line) => (
          <Tr key={line.id}>
            {[
              moment.format(new Date(line.happenedOn)),
              labels[line.action] ?? line.action,
              line.subject,
              line.municipality ?? '',
              line.userName ?? '',
              line.address ?? '',
            ].map((text, index) => (
              <Td key={columns[index]}>
                <Typography style={index === subjectColumn ? breakable : undefined}>
                  {text}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
