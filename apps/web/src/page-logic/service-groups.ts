/** Services under the headings by which people look for them. Pure. */
import {
  situationLabels,
  situations,
  themeLabels,
  themes,
  type Service,
} from '@sociaal-huis/schema';

export interface ServiceGroup {
  /** Id of the group's heading: the start page links to it. */
  id: string;
  label: string;
  services: Service[];
}

type Situation = Service['situations'][number];
type ServiceTheme = Service['themes'][number];

/** What may be going on in somebody's life, in the order of the code list; empty ones are left out. */
export function groupBySituation(
  services: readonly Service[],
): (ServiceGroup & { code: Situation })[] {
  return situations
    .map((code) => ({
      code,
      id: `situatie-${code}`,
      label: situationLabels[code],
      services: services.filter((service) => service.situations.includes(code)),
    }))
    .filter((group) => group.services.length > 0);
}

/** The themes of the Flemish product catalogue, in its order; empty ones are left out. */
export function groupByTheme(
  services: readonly Service[],
): (ServiceGroup & { code: ServiceTheme })[] {
  return themes
    .map((code) => ({
      code,
      id: `thema-${code.toLowerCase()}`,
      label: themeLabels[code],
      services: services.filter((service) => service.themes.includes(code)),
    }))
    .filter((group) => group.services.length > 0);
}
