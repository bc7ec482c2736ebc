/** "089 65 23 60" becomes "tel:+3289652360". Short numbers such as 106 stay as they are. */
export function phoneHref(number: string): string {
  const digits = number.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (digits.startsWith('00')) return `tel:+${digits.slice(2)}`;
  if (digits.startsWith('0') && digits.length >= 9) return `tel:+32${digits.slice(1)}`;
  return `tel:${digits}`;
}
