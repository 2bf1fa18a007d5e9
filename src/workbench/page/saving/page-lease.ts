const LEASE_NAME = 'leverage-record-workbench';
const HAND_OVER_TIMEOUT_MS = 3_000;

/**
 * Acquires the right to save the sheet. Only one tab of the browser has it at a time: the one that was opened last.
 *
 * @param onLost is called in the tab that loses it, before the other tab continues. It saves pending changes and stops saving.
 * @returns a promise that resolves when this tab has the right
 */
export async function acquireLease(onLost: () => Promise<void>): Promise<void> {
  const channel = new BroadcastChannel(LEASE_NAME);
  channel.postMessage('hand over');
  let release: (() => void) | undefined;
  let isWanted = false;
  const handOver = async () => {
    channel.close();
    await onLost();
    release?.();
  };
  channel.onmessage = () => {
    isWanted = true;
    if (release) void handOver();
  };

  release = await waitForLock(() => void onLost());
  if (isWanted) void handOver();
}

/** Waits until the other tab releases the lock. If that tab does not respond in time, the lock is taken from it. */
function waitForLock(onStolen: () => void): Promise<() => void> {
  return new Promise((resolve) => {
    let hasLock = false;
    const holdLock = () => {
      hasLock = true;
      return new Promise<void>((release) => resolve(release));
    };
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), HAND_OVER_TIMEOUT_MS);
    const holdLockInTime = () => {
      clearTimeout(timer);
      return holdLock();
    };
    navigator.locks.request(LEASE_NAME, { signal: timeout.signal }, holdLockInTime).catch(() => {
      if (hasLock) onStolen();
      else navigator.locks.request(LEASE_NAME, { steal: true }, holdLock).catch(onStolen);
    });
  });
}
