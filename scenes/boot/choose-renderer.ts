/** What the page can draw with. */
export interface Graphics {
  readonly renderer: 'webgl' | 'canvas';
  /** No graphics chip helps: every pixel costs. */
  readonly isSoftware: boolean;
}

/** Names of renderers that work on the processor alone. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|WARP|Software/i;

/** Decides by the name the graphics driver gives itself; null is no WebGL at all. */
export function chooseRenderer(driverName: string | null): Graphics {
  const isSoftware = driverName === null || SOFTWARE.test(driverName);
  return { renderer: isSoftware ? 'canvas' : 'webgl', isSoftware };
}

/** Asks the browser for the name of its graphics driver. */
export function readDriverName(createCanvas: () => HTMLCanvasElement): string | null {
  const context = createCanvas().getContext('webgl');
  if (!context) return null;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(
    info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
