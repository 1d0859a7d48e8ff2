import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer, type Announcer } from '../../src/dom/announcer';

/** As much of an element as a live region is. */
interface FakeRegion {
  dataset: Record<string, string>;
  said: string[];
}

let regions: FakeRegion[];
let announcer: Announcer;

beforeEach(() => {
  vi.useFakeTimers();
  regions = [];
  vi.stubGlobal('document', {
    createElement: () => {
      const region = {
        dataset: {},
        said: [] as string[],
        setAttribute: () => undefined,
        remove: () => regions.splice(regions.indexOf(region), 1),
        set textContent(text: string) {
          this.said.push(text);
        },
      };
      return region;
    },
  });
  const root = { append: (region: FakeRegion) => regions.push(region) };
  announcer = createAnnouncer(root as unknown as HTMLElement);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const said = (live: 'polite' | 'urgent') =>
  regions.find((region) => region.dataset['live'] === live)?.said;
const polite = (text: string) => announcer.say({ text, urgency: 'polite' });

describe('saying things', () => {
  it('says a calm message at once when all is quiet', () => {
    polite('one');
    vi.advanceTimersByTime(0);
    expect(said('polite')).toEqual(['one']);
  });

  it('gathers what comes close after, and says it once the first was heard', () => {
    polite('one');
    vi.advanceTimersByTime(0);
    polite('two');
    polite('two');
    polite('three');
    vi.advanceTimersByTime(1900);
    expect(said('polite')).toEqual(['one']);
    vi.advanceTimersByTime(200);
    expect(said('polite')).toEqual(['one', 'two three']);
  });

  it('says an urgent one at once and lets the calm ones wait', () => {
    polite('calm');
    announcer.say({ text: 'cries', urgency: 'urgent' });
    expect(said('urgent')).toEqual(['cries']);
    vi.advanceTimersByTime(1900);
    expect(said('polite')).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(said('polite')).toEqual(['calm']);
  });

  it('leaves out what has become old news', () => {
    polite('zero');
    vi.advanceTimersByTime(0);
    for (const text of ['one', 'two', 'three', 'four', 'five']) polite(text);
    vi.advanceTimersByTime(2100);
    expect(said('polite')).toEqual(['zero', 'two three four five']);
  });

  it('forgets what waits when the screen changes', () => {
    polite('one');
    announcer.clear();
    vi.advanceTimersByTime(5000);
    expect(said('polite')).toEqual([]);
  });

  it('takes its regions away', () => {
    announcer.remove();
    expect(regions).toEqual([]);
  });
});

describe('saying how the infant is', () => {
  const state = (text: string) => announcer.say({ text, urgency: 'calm' });

  it('does so at most every six seconds, and then only the newest', () => {
    state('roots');
    vi.advanceTimersByTime(0);
    state('fusses');
    state('calmer');
    vi.advanceTimersByTime(5900);
    expect(said('polite')).toEqual(['roots']);
    vi.advanceTimersByTime(200);
    expect(said('polite')).toEqual(['roots', 'calmer']);
  });

  it('does not keep a reply waiting', () => {
    state('roots');
    vi.advanceTimersByTime(0);
    state('fusses');
    polite('eases');
    vi.advanceTimersByTime(2100);
    expect(said('polite')).toEqual(['roots', 'eases']);
    vi.advanceTimersByTime(4000);
    expect(said('polite')).toEqual(['roots', 'eases', 'fusses']);
  });

  it('says nothing old after a cry', () => {
    state('roots');
    vi.advanceTimersByTime(0);
    state('fusses');
    announcer.say({ text: 'cries', urgency: 'urgent' });
    vi.advanceTimersByTime(10_000);
    expect(said('polite')).toEqual(['roots']);
  });
});
