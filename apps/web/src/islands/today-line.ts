import { TodayLine } from '@sociaal-huis/ui/today-line/TodayLine.tsx';
import { mount } from './mount.ts';

mount('today-line', TodayLine);
