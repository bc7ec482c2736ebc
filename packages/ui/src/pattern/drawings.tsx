import type { ReactNode } from 'react';
import type { PatternName } from '@sociaal-huis/schema';

interface Tile {
  width: number;
  height: number;
  drawing: ReactNode;
}

const todo: Tile = { width: 10, height: 10, drawing: null };
export const fields: Record<PatternName, Tile> = {
  vine: todo,
  terril: todo,
  arc: todo,
  petal: todo,
  gable: todo,
};
export const edges: Record<PatternName, Tile> = {
  vine: todo,
  terril: todo,
  arc: todo,
  petal: todo,
  gable: todo,
};
