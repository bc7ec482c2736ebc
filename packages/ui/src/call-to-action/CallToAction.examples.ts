import type { CallToActionProps } from './CallToAction.tsx';

export const callToActionExamples = {
  full: {
    title: 'Hebt u vandaag hulp nodig?',
    text: 'Bel ons. Een maatschappelijk werker neemt de tijd voor u.',
    linkLabel: 'Bel 089 57 32 00',
    linkUrl: 'tel:+3289573200',
  },
  bare: { title: 'Word vrijwilliger', linkLabel: 'Bekijk het aanbod', linkUrl: '/vrijwilligers/' },
} satisfies Record<string, CallToActionProps>;
