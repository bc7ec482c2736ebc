import type { PortraitProps } from './Portrait.tsx';

export const portraitExamples = {
  withoutPhoto: {
    story: { name: 'Voornaam', role: 'maatschappelijk werker', quotation: 'Eerst luisteren.' },
  },
  full: {
    story: {
      name: 'Voornaam',
      role: 'vrijwilliger',
      quotation: 'Ik help op woensdag in de sociale kruidenier.',
      photo: {
        url: '/media/portret.jpg',
        name: 'portret.jpg',
        alternativeText: 'Een vrouw met een schort, achter een toog met groenten',
        mime: 'image/jpeg',
        size: 80,
        width: 640,
        height: 480,
      },
      body: [
        { type: 'heading', level: 1, children: [{ type: 'text', text: 'Een vaste dag' }] },
        { type: 'paragraph', children: [{ type: 'text', text: 'Elke week opnieuw.' }] },
      ],
    },
  },
} satisfies Record<string, PortraitProps>;
