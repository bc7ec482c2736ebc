import type { StrapiApp } from '@strapi/strapi/admin';
import { CopyServiceAction, serviceType } from '../copy-service/copy-service-action.tsx';
import { PlanHolidaysButton } from '../holidays/PlanHolidaysButton.tsx';
import { PlainLanguagePanel } from '../plain-language/PlainLanguagePanel.tsx';
import { PreviewLinksPanel } from '../preview/PreviewLinksPanel.tsx';
import { OvertakenDialog } from '../versions/OvertakenDialog.tsx';
import { ShownVersion } from '../versions/shown-version.ts';
import { HoldForm } from './HoldForm.tsx';

/** An action beside an entry: a function with its kind as a property. */
interface DocumentAction {
  (props: { model: string; documentId?: string }): object | null;
  type?: string;
}

/** What the content manager lets others add; Strapi does not type it for an application. */
interface ContentManager {
  apis: {
    addEditViewSidePanel(panels: unknown[]): void;
    addDocumentAction(change: (actions: DocumentAction[]) => unknown[]): void;
  };
  injectComponent(page: string, zone: string, component: object): void;
}

/** Actions of Strapi that lead to its builders: a start sets both the types and the layout of forms. */
const forDevelopers = new Set(['edit-the-model', 'configure-the-view']);

/** Adds our tools to the lists and forms of the content manager. Call it in `bootstrap()`. */
export function addDeskTools(getPlugin: StrapiApp['getPlugin']): void {
  const contentManager = getPlugin('content-manager') as unknown as ContentManager;
  contentManager.apis.addEditViewSidePanel([PreviewLinksPanel, PlainLanguagePanel]);
  contentManager.apis.addDocumentAction((actions) => [
    ...actions
      .filter(({ type = '' }) => !forDevelopers.has(type))
      .map((action) => (action.type === 'clone' ? exceptForServices(action) : action)),
    CopyServiceAction,
    ShownVersion,
  ]);
  contentManager.injectComponent('listView', 'actions', {
    name: 'plan-holidays',
    Component: PlanHolidaysButton,
  });
  contentManager.injectComponent('editView', 'right-links', {
    name: 'hold-form',
    Component: HoldForm,
  });
  contentManager.injectComponent('editView', 'right-links', {
    name: 'overtaken',
    Component: OvertakenDialog,
  });
}

/** Strapi's own duplicate keeps the address and the catalogue numbers of the service it copies. */
function exceptForServices(action: DocumentAction): DocumentAction {
  const narrowed: DocumentAction = (props) => (props.model === serviceType ? null : action(props));
  return Object.assign(narrowed, action);
}
