import {
  unstable_useContentManagerContext as useContentManager,
  useForm,
} from '@strapi/strapi/admin';
import { useEffect } from 'react';

/**
 * Strapi fills in a form anew once it has saved or published, over what somebody types meanwhile and
 * without a word. Until it has, the fields take nothing; who was in one of them is back there after.
 */
export function HoldForm() {
  const isSubmitting = useForm('HoldForm', (form) => form.isSubmitting);
  const { isLoading } = useContentManager();
  const isHeld = isSubmitting || isLoading;

  useEffect(() => {
    if (!isHeld) return undefined;
    const fields = [...document.querySelectorAll<HTMLElement>('form [role="tabpanel"]')];
    const focused = document.activeElement;
    const wasInside = fields.some((field) => field.contains(focused));
    for (const field of fields) field.inert = true;
    return () => {
      for (const field of fields) field.inert = false;
      if (wasInside && focused instanceof HTMLElement) focused.focus();
    };
  }, [isHeld]);
  return null;
}
