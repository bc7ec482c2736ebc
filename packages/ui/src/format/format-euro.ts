/** 12.5 becomes "€ 12,50"; whole amounts lose their cents: "€ 12". */
export function formatEuro(amount: number): string {
  const [whole = '0', cents = '00'] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `€\u00a0${grouped}${cents === '00' ? '' : `,${cents}`}`;
}
