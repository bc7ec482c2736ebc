/**
 * A sheet with the pictures of one page type: a row for each width, a column for each municipality.
 * A long page is cut off; its picture opens whole.
 */
export function buildSheet(
  type: string,
  slugs: readonly string[],
  widths: readonly number[],
): string {
  const heads = slugs.map((slug) => `<th scope="col">${slug}</th>`).join('');
  const rows = widths.map((width) => {
    const pictures = slugs.map((slug) => {
      const file = `${slug}/${type}-${width}.png`;
      return `<td><a href="${file}"><img src="${file}" alt="${type} of ${slug} at ${width} px"></a></td>`;
    });
    return `<tr><th scope="row">${width}</th>${pictures.join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${type}</title>
<style>
  body { margin: 16px; background: #ddd; font: 16px sans-serif }
  table { table-layout: fixed; inline-size: 100%; border-collapse: collapse }
  tr > :first-child { inline-size: 3em }
  th, td { padding: 4px; vertical-align: top }
  a { display: block; max-block-size: 1100px; overflow: hidden; background: #fff }
  img { display: block; inline-size: 100% }
</style>
<h1>${type}</h1>
<table>
<tr><td></td>${heads}</tr>
${rows.join('\n')}
</table>
</html>
`;
}
