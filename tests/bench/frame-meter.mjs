/* global window, performance, requestAnimationFrame, MessageChannel, MutationObserver */

/**
 * Runs inside the page before its own code. Measures, for each animation frame, the time from its
 * first callback until the page's thread is free again: scripts, layout, painting and handing over.
 * Numbers are milliseconds.
 */
export function installFrameMeter() {
  const meter = { work: [], intervals: [], reactions: [] };
  Object.assign(window, { frameMeter: meter });
  let startedAt = null;
  let lastAt = null;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    meter.work.push(performance.now() - startedAt);
    startedAt = null;
  };
  const onFrame = (at) => {
    requestAnimationFrame(onFrame);
    if (lastAt !== null) meter.intervals.push(at - lastAt);
    lastAt = at;
    if (startedAt !== null) return;
    startedAt = performance.now();
    channel.port2.postMessage(null);
  };
  // Asked for before the page asks, so it is the first callback of each frame.
  requestAnimationFrame(onFrame);

  // A reaction is there when a frame with something new about the pressed control is handed over.
  let pressedAt = null;
  const seen = new MutationObserver(() => {
    if (pressedAt === null) return;
    const since = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => meter.reactions.push(performance.now() - since);
      after.port2.postMessage(null);
    });
  });
  window.addEventListener(
    'pointerdown',
    (event) => {
      const control = event.target.closest('[data-response]');
      if (!control) return;
      pressedAt = event.timeStamp;
      seen.disconnect();
      seen.observe(control, { subtree: true, childList: true, attributes: true });
    },
    true,
  );
}

/** Runs inside the page: forgets what has been measured. */
export function resetFrameMeter() {
  const { frameMeter } = window;
  for (const key of Object.keys(frameMeter)) frameMeter[key].length = 0;
}

/** Runs inside the page: what has been measured. */
export function readFrameMeter() {
  return window.frameMeter;
}
