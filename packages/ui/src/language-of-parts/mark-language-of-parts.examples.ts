import type { ForeignPhrase } from '@sociaal-huis/schema';

export const foreignPhrases = [
  { phrase: 'living', language: 'engels' },
  { phrase: 'sheltered living', language: 'engels' },
  { phrase: "Dites-le-nous, c'est gratuit.", language: 'frans' },
  { phrase: 'مرحبا', language: 'arabisch' },
  { phrase: 'amp', language: 'duits' },
  { phrase: 'C++ (basic)', language: 'engels' },
] satisfies ForeignPhrase[];

/** What goes in and what comes out. */
export const languageOfPartsExamples = {
  'a word': ['<p>Wonen in een living.</p>', '<p>Wonen in een <span lang="en">living</span>.</p>'],
  'a word whatever its capitals, which stay': [
    '<h2>Living</h2>',
    '<h2><span lang="en">Living</span></h2>',
  ],
  'the longest phrase': [
    '<p>Sheltered living</p>',
    '<p><span lang="en">Sheltered living</span></p>',
  ],
  'a phrase that is broken off over two lines': [
    '<p>sheltered\n  living</p>',
    '<p><span lang="en">sheltered\n  living</span></p>',
  ],
  'a sentence with an apostrophe, however it is written': [
    '<p>Dites-le-nous, c&#x27;est gratuit. Dites-le-nous, c’est gratuit.</p>',
    '<p><span lang="fr">Dites-le-nous, c&#x27;est gratuit.</span> <span lang="fr">Dites-le-nous, c’est gratuit.</span></p>',
  ],
  'a language that is written from right to left': [
    '<p>مرحبا!</p>',
    '<p><span lang="ar" dir="rtl">مرحبا</span>!</p>',
  ],
  'characters that mean something in a pattern': [
    '<p>C++ (basic)</p>',
    '<p><span lang="en">C++ (basic)</span></p>',
  ],
  'what follows an element with a language of its own': [
    '<p lang="en">living <b>living</b><br>living</p><p>living</p>',
    '<p lang="en">living <b>living</b><br>living</p><p><span lang="en">living</span></p>',
  ],
} satisfies Record<string, [before: string, after: string]>;

/** What stays as it is. */
export const untouchedExamples = {
  'part of a word': '<p>livings, ééliving, living2</p>',
  'an attribute': '<a href="/living/" title="living > living" data-props=\'{"a":"living"}\'>x</a>',
  'a script and a style sheet': '<script>living</script><style>.living > living {}</style>',
  'facts for machines': '<script type="application/ld+json">{"name":"living"}</script>',
  'the title of a drawing': '<svg><title>living</title></svg>',
  'what stands in a form': '<option>living</option><textarea rows="2">living</textarea>',
  'a comment': '<!-- living -->',
  'the inside of a reference to a character': '<p>R&amp;D</p>',
  'what is inside an element with a language':
    '<div lang="nl"><p>living</p><img alt="">living</div>',
} satisfies Record<string, string>;
