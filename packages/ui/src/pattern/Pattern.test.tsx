import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Pattern } from './Pattern.tsx';
import { patternExamples as examples } from './Pattern.examples.ts';

test.each(examples.map((props) => [`${props.name} ${props.form}`, props] as const))(
  'the drawing of %s refers to its own tile and hides from screen readers',
  (_name, props) => {
    const html = renderToStaticMarkup(<Pattern {...props} />);
    expect(html).toContain(`<pattern id="${props.id}"`);
    expect(html).toContain(`fill="url(#${props.id})"`);
    expect(html).toContain('aria-hidden="true"');
    expect(html).not.toContain('style=');
  },
);
