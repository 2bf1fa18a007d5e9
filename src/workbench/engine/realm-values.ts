/** Whether a value is a date. Scripts run in a realm of their own, so `instanceof` would say no to theirs. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The words of anything that was thrown, also in another realm. */
export function readMessage(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
