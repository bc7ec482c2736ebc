import type { Address } from '@sociaal-huis/schema';

/** Street and number on one line: "Veurnestraat 22 bus 3". */
export function formatStreet({ street, houseNumber, box }: Address): string {
  return `${street} ${houseNumber}${box ? ` bus ${box}` : ''}`;
}

/** A whole address on one line: "Veurnestraat 22 bus 3, 8970 Poperinge". */
export function formatAddress(address: Address): string {
  return `${formatStreet(address)}, ${address.postcode} ${address.town}`;
}
