import { nameRows } from './row-titles/name-rows.ts';

/** The part of Vite's configuration used here; Vite itself belongs to Strapi, not to this app. */
interface BuildConfig {
  plugins?: unknown[];
}

/**
 * Strapi's editor for code blocks loads the languages of Prism (`prismjs/components/prism-*.js`).
 * Those files expect a global `Prism`, which `prismjs` sets when it runs. Vite 8 may place them
 * before `prismjs` in the bundle: the admin then stays blank with "Prism is not defined". Importing
 * Prism in each of them settles the order.
 */
const loadPrismBeforeItsLanguages = {
  name: 'load-prism-before-its-languages',
  transform(code: string, id: string) {
    if (!/prismjs\/components\/prism-[\w-]+\.js$/.test(id)) return null;
    return { code: `import Prism from "prismjs";\n${code}`, map: null };
  },
};

/** Strapi hands over its own configuration and takes back what it should build with. */
export default function extendAdminBuild<Config extends BuildConfig>(config: Config): Config {
  return { ...config, plugins: [...(config.plugins ?? []), loadPrismBeforeItsLanguages, nameRows] };
}
