import type { ReactNode } from 'react';
import type { PatternName } from '@sociaal-huis/schema';
import { blossom, hopCone, steppedGable } from '../mark/shapes.tsx';

/** One tile of an ornament, repeated in both directions; sizes in CSS pixels. */
export interface Tile {
  width: number;
  height: number;
  drawing: ReactNode;
}

const leaf = 'M0 0C10-16 34-20 52-8 38 10 16 14 0 0z';
const vein = 'M2-1C16-3 32-7 44-8';

/** Fill a surface: the art of the start page. */
export const fields: Record<PatternName, Tile> = {
  vine: {
    width: 200,
    height: 260,
    drawing: (
      <>
        <path className="pattern__line" d="M100 0C150 44 150 86 100 130S50 216 100 260" />
        <path className="pattern__line" d="M137 60c16 2 26 12 26 28M63 190c-14 2-22 12-22 24" />
        <path className="pattern__line" d="M118 112c22-6 40 2 44 16 2 8-8 12-10 4" />
        {[
          'translate(134 52) rotate(-38)',
          'translate(66 176) rotate(216)',
          'translate(84 146) rotate(-8)',
          'translate(114 14) rotate(196)',
        ].map((place) => (
          <g key={place} transform={place}>
            <path className="pattern__b" d={leaf} />
            <path className="pattern__line" d={vein} />
          </g>
        ))}
        <g className="pattern__cone" transform="translate(139 84)">
          {hopCone}
        </g>
        <g className="pattern__cone" transform="translate(17 210)">
          {hopCone}
        </g>
      </>
    ),
  },
  terril: {
    width: 240,
    height: 208,
    drawing: (
      <>
        <path className="pattern__c" d="M0 208 120 0 240 208z" />
        <path className="pattern__a" d="M0 208 60 104 120 208z" />
        <path className="pattern__b" d="M60 104 120 0 180 104z" />
        <path
          className="pattern__line"
          d="M132 187h96M144 166h72M156 146h48M168 125h24M0 0l60 104L0 208M240 0l-60 104 60 104"
        />
      </>
    ),
  },
  arc: {
    width: 120,
    height: 120,
    drawing: (
      <>
        {[
          [60, 60],
          [0, 120],
          [120, 120],
        ].map(([x, y]) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            <path className="pattern__c" d="M-60 0a60 60 0 0 1 120 0z" />
            <path className="pattern__b" d="M-44 0a44 44 0 0 1 88 0z" />
            <path className="pattern__c" d="M-28 0a28 28 0 0 1 56 0z" />
            <path className="pattern__a" d="M-12 0a12 12 0 0 1 24 0z" />
          </g>
        ))}
      </>
    ),
  },
  petal: {
    width: 180,
    height: 180,
    drawing: (
      <>
        <g transform="translate(46 50)">{blossom}</g>
        <g transform="translate(136 122) scale(.7) rotate(20)">{blossom}</g>
        <path className="pattern__line" d="M24 150c18-4 30-16 34-34M150 30c-8 10-10 22-6 34" />
        {[
          [110, 34, 5],
          [22, 152, 6],
          [152, 26, 4],
          [78, 150, 4],
          [96, 88, 3],
        ].map(([x, y, r]) => (
          <circle key={`${x} ${y}`} className="pattern__a" cx={x} cy={y} r={r} />
        ))}
      </>
    ),
  },
  gable: {
    width: 340,
    height: 190,
    drawing: (
      <>
        <path
          className="pattern__c"
          d={steppedGable({ x: 84, width: 72, base: 190, eaves: 110, steps: 3 })}
        />
        <path
          className="pattern__b"
          d={steppedGable({ x: 0, width: 92, base: 190, eaves: 84, steps: 4 })}
        />
        <path
          className="pattern__a"
          d={steppedGable({ x: 148, width: 80, base: 190, eaves: 62, steps: 4 })}
        />
        <path
          className="pattern__c"
          d={steppedGable({ x: 228, width: 56, base: 190, eaves: 96, steps: 2 })}
        />
        <path
          className="pattern__b"
          d={steppedGable({ x: 276, width: 64, base: 190, eaves: 124, steps: 3 })}
        />
        <path
          className="pattern__line"
          d="M22 150v-24h14v24zM56 150v-24h14v24zM40 96V82h12v14zM168 130V98h14v32zM194 130V98h14v32zM182 74V56h12v18zM294 176v-24h12v24zM244 160v-30h10v30zM262 160v-30h10v30z"
        />
      </>
    ),
  },
};

/** Run along the header. */
export const edges: Record<PatternName, Tile> = {
  vine: {
    width: 160,
    height: 30,
    drawing: (
      <>
        <path className="pattern__line" d="M0 15C20 2 60 2 80 15s60 13 80 0" />
        {['translate(38 5) rotate(-8) scale(.42)', 'translate(118 25) rotate(168) scale(.42)'].map(
          (place) => (
            <path key={place} className="pattern__a" transform={place} d={leaf} />
          ),
        )}
        <g className="pattern__cone" transform="translate(72 13) scale(.32)">
          {hopCone}
        </g>
        <path className="pattern__a" transform="translate(8 11) rotate(30) scale(.3)" d={leaf} />
      </>
    ),
  },
  terril: {
    width: 220,
    height: 24,
    drawing: (
      <>
        <path className="pattern__b" d="M46 24 66 9l20 15zM150 24l26-19 26 19z" />
        <path className="pattern__a" d="M0 24 30 1l30 23zM96 24l36-20 34 20z" />
      </>
    ),
  },
  arc: {
    width: 44,
    height: 22,
    drawing: (
      <>
        <path className="pattern__b" d="M0 0h44a22 22 0 0 1-44 0z" />
        <circle className="pattern__a" cx="22" cy="7" r="4" />
      </>
    ),
  },
  petal: {
    width: 84,
    height: 28,
    drawing: (
      <>
        <path className="pattern__line" d="M0 14h24M60 14h24" />
        <g transform="translate(42 14) scale(.44)">{blossom}</g>
        <circle className="pattern__b" cx="24" cy="14" r="2.5" />
        <circle className="pattern__b" cx="60" cy="14" r="2.5" />
      </>
    ),
  },
  gable: {
    width: 264,
    height: 40,
    drawing: (
      <path
        className="pattern__a"
        d={[
          { x: 0, width: 36, eaves: 24, steps: 3 },
          { x: 36, width: 28, eaves: 32, steps: 2 },
          { x: 64, width: 44, eaves: 20, steps: 4 },
          { x: 108, width: 30, eaves: 30, steps: 3 },
          { x: 138, width: 26, eaves: 18, steps: 2 },
          { x: 164, width: 40, eaves: 28, steps: 4 },
          { x: 204, width: 60, eaves: 34, steps: 3 },
        ]
          .map((gable) => steppedGable({ ...gable, base: 40, rise: 4 }))
          .join('')}
      />
    ),
  },
};
