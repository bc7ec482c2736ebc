import type { IconProps } from './Icon.tsx';

export const iconExamples = { phone: { name: 'phone' } } satisfies Record<string, IconProps>;
