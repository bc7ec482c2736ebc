import type { PhoneListProps } from './PhoneList.tsx';

export const phoneListExamples = {
  usual: {
    phones: [
      { label: 'Onthaal', number: '089 57 32 00' },
      { label: 'Dringende hulp', number: '0470 12 34 56', note: 'Alleen buiten de kantooruren.' },
    ],
    email: 'info@voorbeeld.be',
  },
  mailOnly: { phones: [], email: 'sociaalhuis@voorbeeld.be' },
  nothing: { phones: [] },
} satisfies Record<string, PhoneListProps>;
