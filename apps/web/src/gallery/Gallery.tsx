import { createElement, type ComponentType } from 'react';
import { pairExamples } from './pair-examples.ts';

const components = import.meta.glob<Record<string, unknown>>(
  ['../../../../packages/ui/src/*/*.tsx', '!**/*.test.tsx'],
  { eager: true },
);
const examples = import.meta.glob<Record<string, unknown>>(
  '../../../../packages/ui/src/*/*.examples.ts',
  { eager: true },
);

/** Each component with each of its examples, by name. */
export function Gallery() {
  return pairExamples(components, examples).map(({ name, Component, cases }) => (
    <section key={name} className="section" data-component={name}>
      <h2>{name}</h2>
      {cases.map(([label, props]) => (
        <div key={label} className="section" data-example={`${name} ${label}`}>
          <p className="meta">{label}</p>
          {createElement(Component as ComponentType<object>, props)}
        </div>
      ))}
    </section>
  ));
}
