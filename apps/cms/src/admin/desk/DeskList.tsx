import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { MunicipalityDesk } from '../../desk/overview.ts';
import { useDesks } from './use-desk.ts';

/** One line of a list on the home page. */
export interface DeskLine {
  title: string;
  href: string;
  /** What it is, or what to do about it. */
  note: ReactNode;
}

/** What one block of the home page says about a municipality. */
export interface DeskSection {
  /** Said above the list. */
  summary?: string | undefined;
  lines: DeskLine[];
  /** Said instead of an empty list. */
  nothing: string;
}

/** A block of the home page: a list for each municipality of who is signed in. */
export function DeskList({ describe }: { describe: (desk: MunicipalityDesk) => DeskSection }) {
  const desks = useDesks();
  if (desks.state === 'loading') return <Widget.Loading>Even geduld</Widget.Loading>;
  if (desks.state === 'failed') {
    return <Widget.Error>Dit kon niet laden. Laad de pagina opnieuw.</Widget.Error>;
  }
  const isShared = desks.answer.length > 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {desks.answer.map((desk) => (
        <Section key={desk.slug} name={isShared ? desk.name : undefined} {...describe(desk)} />
      ))}
    </Flex>
  );
}

interface SectionProps extends DeskSection {
  name: string | undefined;
}

function Section({ name, summary, lines, nothing }: SectionProps) {
  return (
    <Box>
      {name && (
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
      )}
      {lines.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {nothing}
        </Typography>
      ) : (
        <>
          {summary && (
            <Typography tag="p" textColor="neutral600">
              {summary}
            </Typography>
          )}
          <Box tag="ul">
            {lines.map(({ title, href, note }, index) => (
              // Two entries may share a title and lead to one form: two pictures of one office.
              <Box tag="li" key={index} paddingTop={2} paddingBottom={2}>
                <Link tag={RouterLink} to={href}>
                  {title}
                </Link>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {note}
                </Typography>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
