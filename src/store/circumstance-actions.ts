import { withCardToggled } from '../session/circumstance-names';
import type { AppActions } from './app-state';
import { withEngine } from './begin-play';
import type { LinkOptions } from './link-options';
import type { StoreTools } from './store-tools';

/**
 * The cards that lie on the table for whatever begins next.
 *
 * @param nextSeed the seed that what begins next will have; it stays the same until then
 */
export function circumstanceActions(
  tools: StoreTools,
  nextSeed: () => number,
): Pick<AppActions, 'toggleCircumstance' | 'drawCircumstances' | 'clearCircumstances'> {
  const { get, set } = tools;
  let draws = 0;
  return {
    toggleCircumstance: (card) =>
      set({ circumstances: withCardToggled(get().circumstances, card) }),
    drawCircumstances: () =>
      withEngine(tools, (engine) => {
        set({ circumstances: engine.drawCircumstances(nextSeed(), draws) });
        draws += 1;
      }),
    clearCircumstances: () => set({ circumstances: [] }),
  };
}

/** Lays the cards that a link names, or draws them from its seed. */
export async function layCardsOfLink(
  { circumstances }: LinkOptions,
  actions: AppActions,
): Promise<void> {
  if (circumstances === 'drawn') await actions.drawCircumstances();
  else circumstances?.forEach((card) => actions.toggleCircumstance(card));
}
