import { getFetchClient } from '@strapi/strapi/admin';

/** What the bar says for each name that the server knows. */
const sentences: Record<string, string> = {
  test: 'Test: geen inwoner ziet dit.',
  voorbeeld: 'Voorbeeld: de gegevens zijn verzonnen.',
  productie: 'Echt: iedereen ziet wat u publiceert.',
};

/**
 * The bar stands above the admin and not over it, so it hides nothing. Strapi makes its screen as
 * high as the window; the last two rules make it as high as the room that is left.
 */
const style = `
.environment { padding: 4px 12px; font: 600 13px/20px system-ui, sans-serif; text-align: center;
  color: #ffffff; background: #32324d; border-bottom: 1px solid transparent; }
.environment--test { background: #8a3b00; }
.environment--productie { background: #0b5c36; }
body:has(> .environment) { display: flex; flex-direction: column; height: 100dvh; margin: 0; }
.environment ~ #strapi { flex: 1; min-height: 0; height: auto; overflow: auto; }
.environment ~ #strapi > div:has(> div > nav), .environment ~ #strapi > div > div:has(> nav) {
  height: 100%; }
`;

/**
 * Says above every screen of the admin, the one to sign in included, which of our CMSs this is.
 * Without a name, or when the server does not answer, there is no bar.
 */
export async function showEnvironment(page: Document): Promise<void> {
  const { data } = await getFetchClient().get<{ name: string | null }>('/desk/environment');
  const sentence = data.name ? sentences[data.name] : undefined;
  if (!sentence) return;
  const bar = page.createElement('aside');
  bar.className = `environment environment--${data.name}`;
  bar.setAttribute('aria-label', 'Omgeving');
  bar.textContent = sentence;
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.head.append(sheet);
  page.body.prepend(bar);
}
