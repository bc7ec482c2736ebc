/** The ways to the services that need no word: what is the matter, and by theme. Pure. */
import type { ThemeListItem } from '@sociaal-huis/ui/theme-list/ThemeList.tsx';
import type { MunicipalityContent } from '../content/municipality-content.ts';
import { servicesPath } from '../routing/paths.ts';
import { groupBySituation, groupByTheme, type ServiceGroup } from './service-groups.ts';
import { situationIcons, themeIcons } from './service-icons.ts';

/** Links to each situation and each theme on the overview of services. */
export function buildWaysIn({ municipality, services }: MunicipalityContent): {
  situations: ThemeListItem[];
  themes: ThemeListItem[];
} {
  const toItem = ({ id, label, services: found }: ServiceGroup) => ({
    label,
    href: `${servicesPath(municipality)}#${id}`,
    count: found.length,
  });
  return {
    situations: groupBySituation(services).map((group) => ({
      ...toItem(group),
      icon: situationIcons[group.code],
    })),
    themes: groupByTheme(services).map((group) => ({
      ...toItem(group),
      icon: themeIcons[group.code],
    })),
  };
}
