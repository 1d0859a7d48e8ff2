import type { Light } from '../../src/view-models/scene-view';

/** Colours of the room that follow the hour; everything else is tinted by the light map. */
export interface RoomTones {
  readonly sky: readonly [top: string, bottom: string];
  readonly hillFar: string;
  readonly hillNear: string;
  readonly wallTop: string;
  readonly wall: string;
  readonly floorFar: string;
  readonly floor: string;
  /** The patch that the window throws on the floor. */
  readonly floorLight: string;
  readonly isLampLit: boolean;
}

export const ROOM_TONES: Readonly<Record<Light, RoomTones>> = {
  day: {
    sky: ['#BFE3EE', '#E9F5EE'],
    hillFar: '#A9CFA0',
    hillNear: '#8DBB8B',
    wallTop: '#F9E4CE',
    wall: '#FBEBD9',
    floorFar: '#D7A877',
    floor: '#E3B98B',
    floorLight: '#FFF6DC',
    isLampLit: false,
  },
  evening: {
    sky: ['#F2A27C', '#FBD9A0'],
    hillFar: '#9C8A78',
    hillNear: '#7F7468',
    wallTop: '#F3D2B0',
    wall: '#F6DCBD',
    floorFar: '#C79365',
    floor: '#D6A477',
    floorLight: '#FFF6DC',
    isLampLit: true,
  },
  night: {
    sky: ['#232A55', '#46508A'],
    hillFar: '#2C3A5C',
    hillNear: '#24304F',
    wallTop: '#F1D9C0',
    wall: '#F3DFC8',
    floorFar: '#C09067',
    floor: '#D0A27A',
    floorLight: '#B9C6FF',
    isLampLit: true,
  },
};
