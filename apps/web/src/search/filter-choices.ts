import { targetGroupLabels, targetGroups, type Service } from '@sociaal-huis/schema';
import { groupBySituation, groupByTheme } from '../page-logic/service-groups.ts';
import type { FilterChoices } from './answer-search.ts';

/** What the filters of a subsite offer; one that would leave everything as it is, is left out. Pure. */
export function listFilterChoices(services: readonly Service[]): FilterChoices {
  const choices = {
    situation: groupBySituation(services).map(toChoice),
    theme: groupByTheme(services).map(toChoice),
    targetGroup: targetGroups
      .map((code) => ({
        code,
        label: targetGroupLabels[code],
        count: services.filter((service) => service.targetGroups.includes(code)).length,
      }))
      .filter(({ count }) => count > 0),
  };
  return Object.fromEntries(Object.entries(choices).filter(([, options]) => options.length > 1));
}

function toChoice(group: { code: string; label: string; services: readonly Service[] }) {
  return { code: group.code, label: group.label, count: group.services.length };
}
