/** Size in kilobytes to "85 kB" or "1,2 MB". */
export function formatSize(kilobytes: number): string {
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${(kilobytes / 1000).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
