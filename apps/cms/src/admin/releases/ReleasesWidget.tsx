import { Flex } from '@strapi/design-system';
import { getFetchClient, Widget } from '@strapi/strapi/admin';
import type { ReleasesOverview } from '../../releases/answers.ts';
import { isBusy } from './describe-release.ts';
import { MunicipalitySection } from './MunicipalitySection.tsx';
import { later, soon, usePolledAnswer } from './use-polled-answer.ts';

/** Releases that are listed for who works for one municipality, and for who sees several. */
const listed = { alone: 3, among: 1 };

/** Block "Publicaties": what is on its way to the site, and what went there last. */
export function ReleasesWidget() {
  const { loaded: overview, askNow } = usePolledAnswer(loadOverview, pauseAfter);
  if (overview.state === 'loading') return <Widget.Loading>Even geduld</Widget.Loading>;
  if (overview.state === 'failed') {
    return <Widget.Error>Dit kon niet laden. Het wordt vanzelf opnieuw gevraagd.</Widget.Error>;
  }
  const { municipalities } = overview.answer;
  const isShared = municipalities.length > 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {municipalities.map((one) => (
        <MunicipalitySection
          key={one.municipality}
          releases={one}
          name={isShared ? one.name : undefined}
          listed={isShared ? listed.among : listed.alone}
          onAsked={askNow}
        />
      ))}
    </Flex>
  );
}

async function loadOverview(): Promise<ReleasesOverview> {
  const { data } = await getFetchClient().get<ReleasesOverview>('/sociaal-huis/releases');
  return data;
}

function pauseAfter({ municipalities }: ReleasesOverview): number {
  return municipalities.some(({ sites }) => sites.some(isBusy)) ? soon : later;
}
