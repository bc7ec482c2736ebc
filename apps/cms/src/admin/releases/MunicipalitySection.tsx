import { Box, Flex, Typography } from '@strapi/design-system';
import type { MunicipalityReleases, PastRelease } from '../../releases/answers.ts';
import { describeInstant } from '../desk/dates.ts';
import { AskAgainButton } from './AskAgainButton.tsx';
import { ConfirmLossButton } from './ConfirmLossButton.tsx';
import { describeBringers, describeQueue, describeWork } from './describe-release.ts';
import { SiteLink } from './links.tsx';
import { StatusLines } from './StatusLines.tsx';

interface MunicipalitySectionProps {
  releases: MunicipalityReleases;
  /** Said above it; absent when there is no other. */
  name: string | undefined;
  /** Most releases that are shown. */
  listed: number;
  /** Somebody asked for something that changes what waits. */
  onAsked(): void;
}

/** What is on its way to the site of one municipality, and what went there last. */
export function MunicipalitySection({ releases, name, listed, onAsked }: MunicipalitySectionProps) {
  const { municipality, failed } = releases;
  const isDead = failed !== null && failed.retryOn === null;
  const address = releases.releases.find((one) => one.address !== null)?.address;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {name && (
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
      )}
      <StatusLines text={describeQueue(releases)}>
        {address && (
          <SiteLink href={address}>{name ? `Site van ${name}` : 'Bekijk de site'}</SiteLink>
        )}
      </StatusLines>
      {isDead && (
        <Flex>
          {failed.needsConfirmation ? (
            <ConfirmLossButton
              municipality={municipality}
              name={name}
              sentence={failed.sentence}
              onConfirmed={onAsked}
            />
          ) : (
            <AskAgainButton municipality={municipality} name={name} onAsked={onAsked} />
          )}
        </Flex>
      )}
      <LastReleases releases={releases.releases.slice(0, listed)} />
    </Flex>
  );
}

function LastReleases({ releases }: { releases: PastRelease[] }) {
  if (releases.length === 0) {
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        Er was nog geen publicatie.
      </Typography>
    );
  }
  return (
    <Box tag="ul" aria-label="Laatste publicaties">
      {releases.map((release) => (
        <Box
          key={release.startedOn}
          tag="li"
          paddingTop={2}
          paddingBottom={2}
          style={{ overflowWrap: 'anywhere' }}
        >
          <Typography tag="p" fontWeight="semiBold">
            {capitalise(describeInstant(release.endedOn))}
          </Typography>
          {describeBringers(release).map((line) => (
            <Typography key={line} tag="p">
              {line}
            </Typography>
          ))}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {describeWork(release)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
