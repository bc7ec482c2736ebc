import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { CopyIcon } from '../desk/icons.tsx';

/** Strapi’s name for the content type that this copies. */
export const serviceType = 'api::service.service';

/** What the content manager tells an action about the entry it is for. */
interface ActionProps {
  model: string;
  documentId?: string | undefined;
}

/** The action "Kopieer als nieuwe dienst", beside a service in the list and in its form. */
export function CopyServiceAction({ model, documentId }: ActionProps) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  if (model !== serviceType || !documentId) return null;
  return {
    label: 'Kopieer als nieuwe dienst',
    icon: <CopyIcon />,
    position: ['table-row' as const, 'header' as const],
    onClick: async () => {
      try {
        const { data } = await post<{ documentId: string }>(`/desk/services/${documentId}/copy`);
        toggleNotification({
          type: 'success',
          message: 'Dit is de kopie. Geef ze een eigen titel en pas de tekst aan.',
        });
        navigate(`/content-manager/collection-types/${serviceType}/${data.documentId}`);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        toggleNotification({ type: 'danger', message });
      }
    },
  };
}
