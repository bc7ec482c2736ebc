import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { auditLink } from './audit/audit-link.ts';
import { FORM_HOOK, showComponentHelp } from './component-help/show-component-help.tsx';
import { addDeskTools } from './desk/add-desk-tools.ts';
import { registerDesk } from './desk/register-desk.ts';
import { showEnvironment } from './environment/show-environment.ts';
import { hideAnnouncements } from './hide-announcements.ts';
import { addHistoryPanel } from './history/add-history-panel.tsx';
import { ChoiceFilter } from './lists/ChoiceFilter.tsx';
import { COLUMNS_HOOK, describeColumns } from './lists/readable-columns.tsx';
import { type FiltersArgument, FILTERS_HOOK, keepUsefulFilters } from './lists/useful-filters.ts';
import { addReleasePanels } from './releases/add-release-panels.ts';
import { speakDutch } from './speak-dutch.ts';
import { mendStyle } from './style/mend-style.ts';
import { dutchTexts } from './texts/dutch-texts.ts';
import { followVersions } from './versions/follow-versions.ts';
import { keepTypedText } from './versions/keep-typed-text.ts';

export default {
  config: {
    // Served by the middleware `strapi::favicon`, from apps/cms/favicon.png.
    head: { favicon: '/favicon.ico' },
    locales: ['nl'],
    translations: { nl: dutchTexts },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    app.customFields.register({
      name: 'choices',
      type: 'json',
      intlLabel: { id: 'choices.label', defaultMessage: 'Keuzes' },
      intlDescription: { id: 'choices.description', defaultMessage: 'Vakjes om aan te kruisen' },
      components: {
        Input: async () => {
          const { ChoicesInput } = await import('./choices/ChoicesInput.tsx');
          // Strapi types every input as taking no props, and then passes them all.
          return { default: ChoicesInput as ComponentType };
        },
      },
    });
    registerDesk(app);
  },
  bootstrap({
    addSettingsLink,
    getPlugin,
    registerHook,
  }: Pick<StrapiApp, 'addSettingsLink' | 'getPlugin' | 'registerHook'>) {
    followVersions(window);
    keepTypedText();
    registerHook(FORM_HOOK, showComponentHelp);
    registerHook(COLUMNS_HOOK, describeColumns);
    registerHook(FILTERS_HOOK, (argument: FiltersArgument) =>
      keepUsefulFilters(argument, ChoiceFilter),
    );
    addReleasePanels(getPlugin('content-manager'));
    addHistoryPanel(getPlugin('content-manager'));
    addSettingsLink('global', auditLink);
    speakDutch(window.localStorage);
    hideAnnouncements(window.localStorage);
    addDeskTools(getPlugin);
    mendStyle(window.document);
    void showEnvironment(window.document).catch(() => {});
  },
};
