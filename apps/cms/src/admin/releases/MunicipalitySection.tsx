import { Box, Flex, Typography } from '@strapi/design-system';
import type { MunicipalityReleases, PastRelease, SiteReleases } from '../../releases/answers.ts';
import { describeInstant } from '../desk/dates.ts';
import { AskAgainButton } from './AskAgainButton.tsx';
import { ConfirmLossButton } from './ConfirmLossButton.tsx';
import { describeBringers, describeWaiting, describeWork } from './describe-release.ts';
import { ForgetSiteButton } from './ForgetSiteButton.tsx';
import { SiteLink, SiteName } from './links.tsx';
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

/** What is on its way to the sites of one municipality, and what went there last. */
export function MunicipalitySection({ releases, name, listed, onAsked }: MunicipalitySectionProps) {
  const { municipality, sites } = releases;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {name && (
        <Typography tag="h3" variant="delta">
          {name}
        </Typography>
      )}
      {sites.map((one) => (
        <SiteSection
          key={one.site?.id ?? 0}
          releases={one}
          municipality={municipality}
          name={name}
          isNamed={sites.length > 1}
          listed={listed}
          onAsked={onAsked}
        />
      ))}
    </Flex>
  );
}

interface SiteSectionProps extends Omit<MunicipalitySectionProps, 'releases'> {
  releases: SiteReleases;
  municipality: string;
  /** Whether to say which site it is about. */
  isNamed: boolean;
}

function SiteSection(props: SiteSectionProps) {
  const { releases, municipality, name, isNamed, listed, onAsked } = props;
  const { site, failed } = releases;
  const isDead = failed !== null && failed.retryOn === null;
  const address = releases.releases.find((one) => one.address !== null)?.address;
  const siteName = isNamed ? site?.name : undefined;
  // Where several buttons say the same, each says what it is about.
  const about = siteName ? `${name ? `${name} op ` : ''}${siteName}` : name;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {siteName && <SiteName>{siteName}</SiteName>}
      <StatusLines text={describeWaiting(releases)}>
        {address && (
          <SiteLink href={address}>{about ? `Site van ${about}` : 'Bekijk de site'}</SiteLink>
        )}
      </StatusLines>
      {isDead && (
        <Flex>
          {failed.needsConfirmation ? (
            <ConfirmLossButton
              municipality={municipality}
              name={about}
              sentence={failed.sentence}
              onConfirmed={onAsked}
            />
          ) : (
            <AskAgainButton municipality={municipality} name={about} onAsked={onAsked} />
          )}
        </Flex>
      )}
      {site && releases.mayBeForgotten && <ForgetSiteButton site={site} onForgotten={onAsked} />}
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
