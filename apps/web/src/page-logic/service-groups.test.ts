import type { Service } from '@sociaal-huis/schema';
import { expect, test } from 'vitest';
import { groupBySituation, groupByTheme } from './service-groups.ts';

const service = (title: string, fields: Partial<Service>) =>
  ({ title, situations: [], themes: ['WelzijnGezondheid'], ...fields }) as unknown as Service;

test('a service stands under each of its situations, and a situation without any is left out', () => {
  const groups = groupBySituation([
    service('Leefloon', { situations: ['ik-heb-geen-inkomen', 'ik-heb-schulden'] }),
    service('Oppas', {}),
  ]);
  expect(groups.map(({ id, label }) => [id, label])).toEqual([
    ['situatie-ik-heb-schulden', 'Ik heb schulden'],
    ['situatie-ik-heb-geen-inkomen', 'Ik heb geen inkomen'],
  ]);
});

test('the address of a theme is written in small letters', () => {
  expect(groupByTheme([service('Oppas', {})])[0]?.id).toBe('thema-welzijngezondheid');
});
