import type { FeedbackLinkProps } from './FeedbackLink.tsx';

export const feedbackLinkExamples = {
  mail: {
    question: 'Klopt er iets niet op deze pagina?',
    label: 'Mail ons',
    href: 'mailto:info@voorbeeld.be?subject=Over%20de%20pagina%20%E2%80%9CLeefloon%E2%80%9D',
  },
  contact: {
    question: 'Klopt er iets niet op deze pagina?',
    label: 'Laat het ons weten',
    href: '/genk/contact/',
  },
} satisfies Record<string, FeedbackLinkProps>;
