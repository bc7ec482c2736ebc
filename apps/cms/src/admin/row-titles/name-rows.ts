import { fileURLToPath } from 'node:url';

/** Where Strapi shows the title of a row, and what it shows there. */
const changes = [
  {
    file: /\/FormInputs\/Component\/Repeatable\.mjs$/,
    shown: 'children: displayValue\n',
    ours: 'children: jsx(RowTitle, { component: attributeComponent, name, field: displayValue })\n',
  },
  {
    file: /\/FormInputs\/DynamicZone\/DynamicComponent\.mjs$/,
    shown: 'children: accordionTitle\n',
    ours: 'children: jsx(RowTitle, { component: componentUid, name: `${name}.${index}`, field: mainFieldValue, kind: displayName })\n',
  },
];

/**
 * Has the forms of the content manager name their rows with `RowTitle`.
 *
 * Strapi names a row by the value of one plain field and has no way to add another: an office in a
 * service showed its number, since its only name is that of the office it links to. So this changes
 * that one expression while the admin is built, and stops the build when Strapi no longer has it.
 */
export const nameRows = {
  name: 'name-rows',
  transform(code: string, id: string) {
    const change = changes.find(({ file }) => file.test(id));
    if (!change) return null;
    if (code.split(change.shown).length !== 2) {
      throw new Error(
        `"${change.shown.trim()}" should stand once in ${id}. Strapi changed: see where it shows the title of a row now, and correct name-rows.ts.`,
      );
    }
    const ours = fileURLToPath(new URL('./RowTitle.tsx', import.meta.url));
    const named = code.replace(change.shown, () => change.ours);
    return { code: `import { RowTitle } from ${JSON.stringify(ours)};\n${named}`, map: null };
  },
};
