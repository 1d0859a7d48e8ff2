/** What the gallery page needs from picture and sound, which it does not know itself. */
export type StillValues = Readonly<Record<string, string | number>>;

export type GalleryField =
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly usual: string }
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      readonly step: number;
      readonly usual: number;
    };
export type GalleryFields = Readonly<Record<string, GalleryField>>;

export interface GalleryPictures {
  readonly STILL_FIELDS: GalleryFields;
  readonly RIG_FIELDS: GalleryFields;
  parseStill(text: string): { readonly still: StillValues; readonly problems: readonly string[] };
  writeStill(still: StillValues): string;
  showFigure(canvas: HTMLCanvasElement, still: StillValues): void;
  showStage(parent: HTMLElement, readStill: () => StillValues, renderer?: 'webgl' | 'canvas'): void;
  createSheet(stage: HTMLElement): {
    draw(canvas: HTMLCanvasElement, stills: readonly StillValues[]): Promise<void>;
  };
}

/** A sound chosen on the board; `voice` and `caregiver` are names of the lists, or nothing. */
export interface ChosenSound {
  readonly voice: string | null;
  readonly caregiver: string | null;
  readonly intensity: number;
  readonly ageWeeks: number;
  readonly seed: number;
  readonly isSoftCry: boolean;
  readonly isRoomHeard: boolean;
  readonly isPhoneRinging: boolean;
  readonly isPotSimmering: boolean;
  readonly volume: number;
}

export interface GallerySounds {
  readonly voices: readonly string[];
  readonly caregiverSounds: readonly string[];
  unlock(): void;
  play(sound: ChosenSound, act: number): void;
}
