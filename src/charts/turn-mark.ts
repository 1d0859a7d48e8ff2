import { svg, type SVGTemplateResult } from 'lit-html';

/** What happened in a turn of play, told apart by shape first and by colour second. */
export type TurnMarkKind = 'waited' | 'taken' | 'imposed' | 'returns';

/** A mark around a middle point, about 20 units wide. */
export function turnMark(kind: TurnMarkKind, x: number, y: number): SVGTemplateResult {
  switch (kind) {
    case 'waited':
      // Two speech bubbles that meet: a turn and its answer.
      return svg`<path d=${`M${x - 10} ${y - 7}h11a3 3 0 0 1 3 3v4a3 3 0 0 1 -3 3h-6l-4 4v-4h-1a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2z`} fill="#8FC7A6" stroke="#2F6650" stroke-width="2" stroke-linejoin="round" />
        <circle cx=${x + 7} cy=${y + 6} r="4" fill="#F6C255" stroke="#8A5A0E" stroke-width="2" />`;
    case 'taken':
      return svg`<circle cx=${x} cy=${y} r="8" fill="#FFF8EE" stroke="#9E3D27" stroke-width="2.4" />
        <path d=${`M${x - 9} ${y}H${x + 9}`} stroke="#9E3D27" stroke-width="3.4" stroke-linecap="round" />`;
    case 'imposed':
      return svg`<rect x=${x - 8} y=${y - 8} width="16" height="16" rx="3" fill="#EFA184" stroke="#9E3D27" stroke-width="2.2" />
        <path d=${`M${x - 4} ${y}h8m-3 -4l4 4l-4 4`} fill="none" stroke="#3A2A3C" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />`;
    case 'returns':
      return svg`<path d=${`M${x + 7} ${y - 4}a8 8 0 1 0 1 6m0 -11v6h-6`} fill="none" stroke="#1E5F68" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />`;
  }
}
