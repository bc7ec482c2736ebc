import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

/** What a click asks of the server. */
type Wish =
  { method: 'post' | 'del'; path: string } | { method: 'put'; path: string; body: object };

interface Sender {
  isBusy: boolean;
  /** Whether it was done. */
  send(wish: Wish): Promise<boolean>;
}

/** Sends what a click asks for. When it is refused, a notification says why. */
export function useSend(): Sender {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  const send = async (wish: Wish): Promise<boolean> => {
    setBusy(true);
    try {
      if (wish.method === 'put') await client.put(wish.path, wish.body);
      else if (wish.method === 'del') await client.del(wish.path);
      else await client.post(wish.path);
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toggleNotification({ type: 'danger', message });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, send };
}
