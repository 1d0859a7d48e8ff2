/** Each a fraction 0 to 1; 0.5 is ordinary. Drawn once per infant and never changed by care. */
export interface Temperament {
  /** Scales how strongly experiences move the infant, for better and for worse. */
  readonly reactivity: number;
  /** Scales how fast comfort works. */
  readonly soothability: number;
  /** How clearly needs show on the outside. */
  readonly readability: number;
}
