import type { StrapiApp } from '@strapi/strapi/admin';
import { ChecklistIcon, ClockIcon, EyeIcon, GlobeIcon, PencilIcon } from './icons.tsx';

type Widget = Extract<Parameters<StrapiApp['widgets']['register']>[0], { id: string }>;

/** The blocks of the home page. */
const widgets: Widget[] = [
  {
    id: 'releases',
    icon: GlobeIcon,
    title: { id: 'desk.releases', defaultMessage: 'Publicaties' },
    component: async () => (await import('../releases/ReleasesWidget.tsx')).ReleasesWidget,
  },
  {
    id: 'unpublished',
    icon: PencilIcon,
    title: { id: 'desk.unpublished', defaultMessage: 'Mijn concepten' },
    component: async () => (await import('./UnpublishedWidget.tsx')).UnpublishedWidget,
  },
  {
    id: 'missing',
    icon: ChecklistIcon,
    title: { id: 'desk.missing', defaultMessage: 'Ontbreekt nog' },
    component: async () => (await import('./MissingWidget.tsx')).MissingWidget,
  },
  {
    id: 'to-review',
    icon: EyeIcon,
    title: { id: 'desk.to-review', defaultMessage: 'Na te kijken' },
    component: async () => (await import('./ToReviewWidget.tsx')).ToReviewWidget,
  },
  {
    id: 'ending-hours',
    icon: ClockIcon,
    title: { id: 'desk.ending-hours', defaultMessage: 'Uren die aflopen' },
    component: async () => (await import('./EndingHoursWidget.tsx')).EndingHoursWidget,
  },
];

/**
 * Makes the home page of the admin the officer's desk: our blocks instead of Strapi's, two of which
 * count every municipality, also those an officer may not see. Adds the page of the holidays.
 */
export function registerDesk(app: StrapiApp): void {
  app.widgets.register(() => widgets);
  app.router.addRoute({
    path: 'feestdagen',
    lazy: async () => {
      const { HolidaysPage } = await import('../holidays/HolidaysPage.tsx');
      return { Component: HolidaysPage };
    },
  });
}
