import { codeLabels } from '../choices/code-labels.ts';
import { adminPanelTexts } from './admin-panel.ts';
import { contentManagerTexts } from './content-manager.ts';
import { homePageTexts } from './home-page.ts';
import { mediaLibraryTexts } from './media-library.ts';

/**
 * Texts that replace Strapi's own Dutch ones: what officers meet every day, in the u-form and
 * without words such as "entry" or "regex". The rest of the screens keeps Strapi's translation.
 */
export const dutchTexts: Record<string, string> = {
  ...codeLabels,
  ...adminPanelTexts,
  ...contentManagerTexts,
  ...homePageTexts,
  ...mediaLibraryTexts,
};
