import { OfficeFinder } from '@sociaal-huis/ui/office-finder/OfficeFinder.tsx';
import { mount } from './mount.ts';

mount('office-finder', OfficeFinder);
