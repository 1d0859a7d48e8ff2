export type Renderer = 'webgl' | 'canvas';

/** Graphics that are computed by the processor: there the 2D canvas is much faster. */
const SOFTWARE = /swiftshader|llvmpipe|basic render|warp|software/i;

/** Which renderer suits a graphics chip; null when the browser offers no WebGL. */
export function rendererFor(chipName: string | null): Renderer {
  return chipName === null || SOFTWARE.test(chipName) ? 'canvas' : 'webgl';
}

/** The name of the graphics chip as WebGL tells it, or null. */
export function readChipName(): string | null {
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return null;
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(
    names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}
