/**
 * Texts and addresses that try to run a script where somebody forgot to escape them. The kinds are those
 * of the OWASP cheat sheet on evading XSS filters; the texts are ours. Each calls `__hit`, so a browser
 * that defines it knows at once. Short enough for most fields.
 */

/** What each tries to run. */
export const sentinel = '__hit';

const call = `${sentinel}()`;
const script = `<script>${call}</script>`;
const broken = `<img src=x onerror=${call}>`;

/** Elements that run something by themselves, once they stand in a page as they are. */
export const elements: readonly string[] = [
  script,
  `<ScRiPt>${call}</sCrIpT >`,
  `<script/x>${call}</script>`,
  `<<script>${call}//<</script>`,
  broken,
  `<IMG/SRC="x"OnErRoR=${call}>`,
  `<img src=x onerror\n=\n${call}>`,
  `<img src=x onerror=&#95;&#x5f;hit&lpar;&rpar;>`,
  `<img src=x onerror=\\u005f\\u005fhit()>`,
  `<img """><script>${call}</script>">`,
  `<svg onload=${call}>`,
  `<svg/onload=${call}//>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script>&#95;_hit()</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><style><img src=x onerror=${call}></style></svg>`,
  `<math><style><img src=x onerror=${call}></style></math>`,
  `<body onload=${call}>`,
  `<input autofocus onfocus=${call}>`,
  `<details open ontoggle=${call}>`,
  `<video><source src=x onerror=${call}></video>`,
  `<audio src=x onerror=${call}>`,
  `<iframe srcdoc="<script>parent.${call}</script>">`,
  `<iframe src="javascript:parent.${call}">`,
  `<style onload=${call}></style>`,
  `<x tabindex=1 autofocus onfocus=${call}>`,
];

/** What first ends whatever it may stand in: an attribute, an element, a comment, a script. */
const endings: readonly string[] = [
  '1<script>',
  '1"onclick="',
  ...[
    '"',
    "'",
    '`',
    '">',
    "'>",
    '-->',
    ']]>',
    '*/',
    '}</style>',
    '</title>',
    '</textarea>',
    '</script>',
    '</noscript>',
    '</template>',
    '</option></select>',
  ].flatMap((ending) =>
    /["'`]$/.test(ending)
      ? [`x${ending} onmouseover=${call} autofocus onfocus=${call} x=${ending}`]
      : [`${ending}${broken}`],
  ),
];

/** What runs only where something decodes it once too often. */
const encoded: readonly string[] = [
  '&lt;script&gt;__hit()&lt;/script&gt;',
  '&amp;lt;script&amp;gt;__hit()',
  '&#60;script&#62;__hit()&#60;/script&#62;',
  '&#x3c;img src=x onerror=__hit()&#x3e;',
  '%3Cscript%3E__hit()%3C/script%3E',
  '%253Cscript%253E__hit()',
  String.raw`\u003cscript\u003e__hit()\u003c/script\u003e`,
  String.raw`\x3cimg src=x onerror=__hit()\x3e`,
  '+ADw-script+AD4-__hit()+ADw-/script+AD4-',
  '＜script＞__hit()＜/script＞',
  `<scr\0ipt>${call}</scr\0ipt>`,
  `<img src=x on\0error=${call}>`,
  `<scr\u200bipt>${call}</scr\u200bipt>`,
  `\ufeff${script}`,
  `<\u202escript>${call}`,
  `<scr<script>ipt>${call}</scr</script>ipt>`,
  `<!--<script>${call}`,
  `<![CDATA[${script}]]>`,
  `<?xml version="1.0"?>${broken}`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<base href="javascript:/${call}//">`,
  `<object data="javascript:${call}">`,
  `<embed src="javascript:${call}">`,
  `<form action="javascript:${call}"><button>`,
  `<button formaction="javascript:${call}">x`,
  `<a href="javascript:${call}">x</a>`,
  `<link rel=stylesheet href="data:text/css,*{}">`,
];

/** What a template, a style sheet, a script or a feed would take for its own. */
const languages: readonly string[] = [
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<%= ${call} %>`,
  `#{${call}}`,
  `{@html '${broken}'}`,
  `{"__html":"${broken}"}`,
  `{"type":"script","props":{"onload":"${call}"}}`,
  `[x](javascript:${call})`,
  `![x](x" onerror="${call})`,
  `';${call};//`,
  `";${call};//`,
  `\\";${call};//`,
  `\u2028${call}\u2029`,
  `</script><script>${call}//`,
  `background:url(javascript:${call})`,
  `x:expression(${call})`,
  `@import 'javascript:${call}';`,
  `x\r\nEND:VEVENT\r\nATTACH:javascript:${call}`,
  `x\nEND:VCARD\nURL:javascript:${call}`,
  `;ATTACH=javascript:${call},x`,
  `__proto__[x]=${call}`,
];

/** Addresses that run something, or lead somewhere else than they seem to. None may stand in a link. */
export const addresses: readonly string[] = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java\tscript:${call}`,
  `java\nscript:${call}`,
  ` javascript:${call}`,
  `\u0001javascript:${call}`,
  `javascript&colon;${call}`,
  `&#106;avascript:${call}`,
  `javascript://x.be/%0a${call}`,
  `data:text/html,${script}`,
  'data:text/html;base64,PHNjcmlwdD5fX2hpdCgpPC9zY3JpcHQ+',
  `data:image/svg+xml,<svg onload=${call}>`,
  `vbscript:${call}`,
  `livescript:${call}`,
  'blob:https://x.be/1',
  'view-source:javascript:1',
  'filesystem:https://x.be/temporary/x.html',
  '//x.be',
  String.raw`/\x.be`,
  String.raw`\\x.be`,
  'https:javascript:1',
  'https://x.be@y.be/',
  `https://x.be/"onmouseover="${call}`,
  `https://x.be/'><img src=x onerror=${call}>`,
  `https://x.be/<script>${call}</script>`,
  `mailto:x@y.be"onfocus="${call}`,
  `mailto:${call}`,
  `tel:1"onfocus="${call}`,
  `tel:javascript:${call}`,
];

/** Everything that somebody may type where any text is allowed. */
export const texts: readonly string[] = [
  ...elements,
  ...endings,
  ...encoded,
  ...languages,
  ...addresses,
];
