const LEASE_NAME = 'leverage-record-workbench';
const HAND_OVER_TIMEOUT_MS = 3_000;

/**
 * The right to write down what is in the sheet: one tab of the browser has it at a time, and it is the one opened last.
 *
 * @param onLost is called in the tab that gives it up, before the other one goes on: it writes down what is left and stops
 * @returns once this tab has the right
 */
export async function takeLease(onLost: () => Promise<void>): Promise<void> {
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

/** Waits until the other tab lets go; one that does not answer (stopped, or asleep) loses the lock unasked. */
function waitForLock(onStolen: () => void): Promise<() => void> {
  return new Promise((resolve) => {
    let isHeld = false;
    const hold = () => {
      isHeld = true;
      return new Promise<void>((release) => resolve(release));
    };
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), HAND_OVER_TIMEOUT_MS);
    const holdInTime = () => {
      clearTimeout(timer);
      return hold();
    };
    navigator.locks.request(LEASE_NAME, { signal: patience.signal }, holdInTime).catch(() => {
      if (isHeld) onStolen();
      else navigator.locks.request(LEASE_NAME, { steal: true }, hold).catch(onStolen);
    });
  });
}
