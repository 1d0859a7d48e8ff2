import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForHolds, type HoldTarget } from '../../src/dom/play/hold-control';

/** A response button that stands for itself and for the tray around it. */
class FakeButton extends EventTarget {
  response: string | null = 'feed';
  closest() {
    return this.response === null ? null : { dataset: { response: this.response } };
  }
}

let button: FakeButton;
let log: string[];
let isHoldMode: boolean;
let isEnabled: boolean;
let stop: () => void;

const target: HoldTarget = {
  mayHold: () => isHoldMode,
  isEnabled: () => isEnabled,
  reach: (response) => log.push(`reach ${response}`),
  release: () => log.push('release'),
  press: (response) => log.push(`press ${response}`),
  order: () => ['feed', 'change', 'hold'],
};

function send(where: EventTarget, type: string, details: object = {}): Event {
  const event = Object.assign(new Event(type, { cancelable: true }), details);
  where.dispatchEvent(event);
  return event;
}
const pointerDown = (details: object = {}) =>
  send(button, 'pointerdown', { pointerId: 1, button: 0, ...details });
const key = (where: EventTarget, type: string, name: string, details: object = {}) =>
  send(where, type, { key: name, code: name === ' ' ? 'Space' : name, repeat: false, ...details });

beforeEach(() => {
  vi.stubGlobal('Element', FakeButton);
  vi.stubGlobal('window', new EventTarget());
  button = new FakeButton();
  log = [];
  isHoldMode = true;
  isEnabled = true;
  stop = listenForHolds(button as unknown as HTMLElement, target);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('holding with a pointer', () => {
  it('begins when it goes down and lets go when it comes up anywhere', () => {
    pointerDown();
    expect(log).toEqual(['reach feed']);
    send(window, 'pointerup', { pointerId: 1 });
    expect(log).toEqual(['reach feed', 'release']);
  });

  it('does not answer a second time for the click that follows', () => {
    pointerDown();
    send(window, 'pointerup', { pointerId: 1 });
    send(button, 'click', { detail: 1 });
    expect(log).toEqual(['reach feed', 'release']);
  });

  it('lets go when the system takes the pointer away', () => {
    pointerDown();
    send(window, 'pointercancel', { pointerId: 1 });
    expect(log).toEqual(['reach feed', 'release']);
  });

  it('lets go once when the window loses the focus', () => {
    pointerDown();
    send(window, 'blur');
    send(window, 'pointerup', { pointerId: 1 });
    expect(log).toEqual(['reach feed', 'release']);
  });

  it('keeps holding while the focus moves to the button', () => {
    pointerDown();
    send(button, 'focusout');
    expect(log).toEqual(['reach feed']);
  });

  it('takes no second pointer, no other button of the mouse, no control that is off', () => {
    pointerDown();
    pointerDown({ pointerId: 2 });
    send(window, 'pointerup', { pointerId: 2 });
    expect(log).toEqual(['reach feed']);
    send(window, 'pointerup', { pointerId: 1 });
    pointerDown({ button: 2 });
    isEnabled = false;
    pointerDown();
    expect(log).toEqual(['reach feed', 'release']);
  });
});

describe('holding with the keyboard', () => {
  it.each([' ', 'Enter'])('begins and ends with %j and ignores its repeats', (name) => {
    const down = key(button, 'keydown', name);
    key(button, 'keydown', name, { repeat: true });
    const up = key(window, 'keyup', name);
    expect(log).toEqual(['reach feed', 'release']);
    expect([down.defaultPrevented, up.defaultPrevented]).toEqual([true, true]);
  });

  it('lets go when the focus leaves', () => {
    key(button, 'keydown', ' ');
    send(button, 'focusout');
    key(window, 'keyup', ' ');
    expect(log).toEqual(['reach feed', 'release']);
  });

  it('picks by number, but not with a modifier', () => {
    key(button, 'keydown', '3');
    key(window, 'keyup', '3');
    key(button, 'keydown', '2', { ctrlKey: true });
    expect(log).toEqual(['reach hold', 'release']);
  });

  it('leaves other keys to the page', () => {
    expect(key(button, 'keydown', 'Tab').defaultPrevented).toBe(false);
    expect(key(window, 'keyup', 'Tab').defaultPrevented).toBe(false);
    expect(log).toEqual([]);
  });
});

describe('a click without a hold', () => {
  it('from assistive technology is a press, also while holding is the way', () => {
    send(button, 'click', { detail: 0 });
    expect(log).toEqual(['press feed']);
  });

  it('is what the switch uses; keys click by themselves', () => {
    isHoldMode = false;
    pointerDown();
    send(window, 'pointerup', { pointerId: 1 });
    send(button, 'click', { detail: 1 });
    expect(key(button, 'keydown', ' ').defaultPrevented).toBe(false);
    key(button, 'keydown', '2');
    expect(log).toEqual(['press feed', 'press change']);
  });

  it('does nothing on a control that is off, or beside the controls', () => {
    isEnabled = false;
    send(button, 'click', { detail: 0 });
    isEnabled = true;
    button.response = null;
    send(button, 'click', { detail: 0 });
    expect(log).toEqual([]);
  });
});

it('lets go and hears nothing more when it is taken off', () => {
  pointerDown();
  stop();
  pointerDown();
  send(button, 'click', { detail: 0 });
  expect(log).toEqual(['reach feed', 'release']);
});
