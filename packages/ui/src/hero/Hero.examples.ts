import type { HeroProps } from './Hero.tsx';

export const heroExamples = {
  full: {
    title: 'Hulp nodig? Wij luisteren',
    intro: 'Schulden, wonen, werk, zorg of gewoon een vraag: kom langs of bel. Het kost u niets.',
    actions: [
      { label: 'Zoek een dienst', href: '/genk/diensten/' },
      { label: 'Adres en openingsuren', href: '/genk/kantoren/' },
    ],
    pattern: 'terril',
  },
  bare: { title: 'Welkom', intro: 'Kies uw gemeente.' },
} satisfies Record<string, HeroProps>;
