import { SearchPanel } from '../search/SearchPanel.tsx';
import { mount } from './mount.ts';

mount('search-page', SearchPanel);
