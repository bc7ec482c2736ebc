import type { FeedbackLinkProps } from './FeedbackLink.tsx';

export const feedbackLinkExamples = {
  mail: {
    question: 'Klopt er iets niet op deze pagina?',
    label: 'Mail ons',
    href: 'mailto:info@voorbeeld.be?subject=Pagina:%20Leefloon',
  },
  contact: {
    question: 'Klopt er iets niet op deze pagina?',
    label: 'Laat het ons weten',
    href: '/genk/contact/',
  },
} satisfies Record<string, FeedbackLinkProps>;
