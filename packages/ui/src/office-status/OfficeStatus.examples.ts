import type { OfficeStatusProps } from './OfficeStatus.tsx';

export const officeStatusExamples = {
  usual: { operatingStatus: 'normaal' },
  closed: {
    operatingStatus: 'tijdelijk-gesloten',
    statusFrom: '2026-12-01',
    statusUntil: '2027-01-15',
    statusNote: 'We verbouwen. Ga naar het kantoor in het centrum.',
  },
  moved: { operatingStatus: 'verhuisd' },
} satisfies Record<string, OfficeStatusProps>;
