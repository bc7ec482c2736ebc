import type { ReactNode } from 'react';
import { LivePanel } from './LivePanel.tsx';
import { PlanPanel } from './PlanPanel.tsx';

/** What Strapi tells a panel beside the form. */
export interface PanelProps {
  model: string;
  /** Absent while somebody writes a new entry. */
  documentId?: string;
  document?: { municipality?: string; status?: string; updatedAt?: string; publishedAt?: string };
}

/** A panel beside the form: what it says at the top, and what stands below that. */
export interface Panel {
  title: string;
  content: ReactNode;
}

/** The part of the content manager's plugin that takes panels; Strapi leaves plugins untyped. */
interface PanelHost {
  apis: { addEditViewSidePanel(panels: ((props: PanelProps) => Panel | null)[]): void };
}

/** Puts the panels beside the form, the first below the buttons. Call it in `bootstrap`. */
export function addReleasePanels(contentManager: unknown): void {
  (contentManager as PanelHost).apis.addEditViewSidePanel([LivePanel, PlanPanel]);
}
