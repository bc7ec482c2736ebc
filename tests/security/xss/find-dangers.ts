/**
 * What in a document runs something, or would once somebody touches it, and is none of ours: neither the
 * admin nor the site has handlers in attributes, scripts in addresses, or pages in pages. It also runs in
 * a browser, so it uses nothing from outside.
 */
export function findDangers(document: Document): string[] {
  const isAddress = /^(?:href|src|action|formaction|data|xlink:href|background|poster)$/i;
  const runs = /^(?:javascript|vbscript|livescript|data:|view-source)/i;
  const neverOurs = 'base, object, embed, [srcdoc], meta[http-equiv="refresh"]';
  const strange = [...document.querySelectorAll(neverOurs)].map(({ outerHTML }) => outerHTML);
  const scripts = [...document.querySelectorAll('script')]
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .filter(({ textContent }) => textContent?.includes('hit()'))
    .map(({ outerHTML }) => outerHTML);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => {
        // A browser leaves out what nobody sees before it looks at the scheme.
        const address = value.replace(/[\s\p{Cc}]/gu, '');
        // A picture runs nothing, whatever is in it; the admin has its drawings in such addresses.
        const isPicture = element.tagName === 'IMG' && /^data:image\//i.test(address);
        return /^on/i.test(name) || (isAddress.test(name) && runs.test(address) && !isPicture);
      })
      .map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
  );
  return [...strange, ...scripts, ...attributes];
}
