/** What went wrong, as a sentence: for the page, and for the worker to tell the page. */
export function faultInWords(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown fault';
}
