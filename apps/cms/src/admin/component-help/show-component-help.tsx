import { Typography } from '@strapi/design-system';

/** The parts of Strapi's form layout that matter here. */
interface LayoutField {
  type: string;
  hint?: string;
  labelAction?: unknown;
}

interface FormLayout {
  layout: LayoutField[][][];
  components: Record<string, { layout: LayoutField[][] }>;
}

/** What Strapi passes from hook to hook. */
interface HookArgument {
  layout: FormLayout;
}

/** Strapi's hook with which the admin may change a form before it is drawn. */
export const FORM_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';

/**
 * Shows the help of a component beside its label.
 *
 * Strapi shows it below every other kind of field, and leaves it out for components.
 */
export function showComponentHelp(argument: HookArgument): HookArgument {
  const { layout } = argument;
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    { ...component, layout: component.layout.map((row) => row.map(withHelp)) },
  ]);
  return {
    ...argument,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) => panel.map((row) => row.map(withHelp))),
      components: Object.fromEntries(components),
    },
  };
}

function withHelp(field: LayoutField): LayoutField {
  if (field.type !== 'component' || !field.hint) return field;
  // Strapi cuts off a label that has too little room, so the help must leave it some.
  const help = (
    <Typography
      className="component-help"
      variant="pi"
      textColor="neutral600"
      style={{ maxWidth: 'min(460px, 50vw)' }}
    >
      {field.hint}
    </Typography>
  );
  return { ...field, labelAction: help };
}
