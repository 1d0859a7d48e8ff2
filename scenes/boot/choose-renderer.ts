/** What the page can draw with. */
export interface Graphics {
  readonly renderer: 'webgl' | 'canvas';
  /** No graphics chip helps: every pixel costs. */
  readonly isSoftware: boolean;
  /** Somebody asked for this renderer; it is not left because it is slow. */
  readonly isWanted: boolean;
}

/** What is left when a graphics chip fails. */
export const WITHOUT_CHIP: Graphics = { renderer: 'canvas', isSoftware: true, isWanted: false };

/** Names of renderers that work on the processor alone. */
const SOFTWARE = /SwiftShader|llvmpipe|softpipe|Basic Render|WARP|Software/i;

/**
 * Decides by the name the graphics driver gives itself; null is no WebGL at all.
 *
 * @param wanted what somebody asks for: it is done where it can be
 */
export function chooseRenderer(driverName: string | null, wanted?: Graphics['renderer']): Graphics {
  const isSoftware = driverName === null || SOFTWARE.test(driverName);
  const usual = isSoftware ? 'canvas' : 'webgl';
  const isWanted = wanted !== undefined && driverName !== null;
  return { renderer: isWanted ? wanted : usual, isSoftware, isWanted };
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
