import type { NoticeBarProps } from './NoticeBar.tsx';

export const noticeBarExamples = {
  threeLevels: {
    notices: [
      {
        level: 'nood',
        title: 'Hittegolf: code rood',
        body: 'Hebt u hulp nodig? Bel 089 57 32 00, dag en nacht.',
      },
      {
        level: 'waarschuwing',
        title: 'Telefoon werkt niet goed',
        body: 'Kom langs of stuur een e-mail. We verwachten dat alles morgen weer werkt.',
        linkUrl: '/genk/contact/',
        linkLabel: 'Onze adressen',
      },
      {
        level: 'info',
        title: 'Gesloten op 11 november',
        body: 'Op Wapenstilstand zijn al onze kantoren dicht.',
        linkUrl: '/genk/kantoren/',
      },
    ],
  },
  none: { notices: [] },
} satisfies Record<string, NoticeBarProps>;
