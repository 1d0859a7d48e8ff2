import { storyOf } from '../session/story';
import type { AppActions } from './app-state';
import type { StoreTools } from './store-tools';

/**
 * Who whatever begins next is about.
 *
 * @param nextSeed the seed that what begins next will have; it stays the same until then
 * @param want begins something
 */
export function storyActions(
  tools: StoreTools,
  nextSeed: () => number,
  want: AppActions['want'],
): Pick<AppActions, 'toStory' | 'chooseStory' | 'surpriseStory' | 'clearStory' | 'beginStory'> {
  const { get, set, dependencies } = tools;
  return {
    toStory(wanted) {
      tools.saveDay();
      set({ wanted, storySeed: nextSeed(), screen: 'story', openDialog: null });
    },
    chooseStory: (changes) => set({ story: storyOf({ ...get().story, ...changes }) }),
    surpriseStory(choicesOf) {
      // A name that somebody has typed is no matter of chance.
      const ownName = get().story?.ownName;
      set({ story: storyOf({ ...choicesOf(dependencies.drawSeed()), ownName }) });
    },
    clearStory: () => set({ story: null }),
    beginStory(settled) {
      set({ story: storyOf(settled) });
      want(get().wanted);
    },
  };
}
