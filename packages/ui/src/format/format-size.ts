/** Size in kilobytes to "85 kB" or "1,2 MB". */
export function formatSize(kilobytes: number): string {
  const whole = Math.max(1, Math.round(kilobytes));
  if (whole < 1000) return `${whole} kB`;
  return `${(kilobytes / 1000).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
