/** Whether a value is a Date, including one from another realm, for which `instanceof` is false. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Returns the message of a thrown value, including one from another realm. */
export function readMessage(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
