import type { PatternName } from '@sociaal-huis/schema';
import { edges, fields } from './drawings.tsx';

export interface PatternProps {
  name: PatternName;
  /** `field` fills a surface, `edge` runs along the lower side of the header. */
  form: 'field' | 'edge';
  /** Unique on the page: SVG refers to the tile by it. */
  id: string;
}

/** An ornament. Nothing is lost when it isn't seen. */
export function Pattern({ name, form, id }: PatternProps) {
  const { width, height, drawing } = (form === 'field' ? fields : edges)[name];
  return (
    <svg
      className={`pattern pattern--${form} pattern--${name}`}
      width="100%"
      height={form === 'field' ? '100%' : height}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          {drawing}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
