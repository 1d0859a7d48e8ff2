import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../../scenes/boot/choose-renderer';
import { stageSize } from '../../../scenes/boot/stage-size';

describe('what to draw with', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Microsoft WARP',
  ])('is the plain canvas where the processor would do the work: %s', (name) => {
    expect(chooseRenderer(name)).toMatchObject({ renderer: 'canvas', isSoftware: true });
  });

  it('is the plain canvas where there is no WebGL', () => {
    expect(chooseRenderer(null).renderer).toBe('canvas');
  });

  it.each(['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)', 'Apple M2', 'Mali-G72'])(
    'is WebGL on a graphics chip: %s',
    (name) => {
      expect(chooseRenderer(name)).toMatchObject({ renderer: 'webgl', isSoftware: false });
    },
  );
});

describe('what somebody asks for', () => {
  it('is done, with what is known of the machine', () => {
    expect(chooseRenderer('SwiftShader', 'webgl')).toEqual({
      renderer: 'webgl',
      isSoftware: true,
      isWanted: true,
    });
    expect(chooseRenderer('Apple M2', 'canvas')).toEqual({
      renderer: 'canvas',
      isSoftware: false,
      isWanted: true,
    });
  });

  it('is not done where there is no WebGL', () => {
    expect(chooseRenderer(null, 'webgl')).toMatchObject({ renderer: 'canvas', isWanted: false });
  });
});

describe('how sharp the picture is', () => {
  const chip = { renderer: 'webgl', isSoftware: false } as const;
  const none = { renderer: 'canvas', isSoftware: true } as const;

  it('follows the screen, up to two pixels for one', () => {
    expect(stageSize(1280, 570, 1.5, chip).pixelRatio).toBe(1.5);
    expect(stageSize(1280, 570, 3, chip).pixelRatio).toBe(2);
    expect(stageSize(1280, 570, 0.8, chip).pixelRatio).toBe(1);
  });

  it('does without what the processor could not fill', () => {
    expect(stageSize(1280, 570, 2, none).pixelRatio).toBe(1);
    expect(stageSize(640, 400, 2, none).pixelRatio).toBe(2);
  });

  it('is never nothing, even in a hidden element', () => {
    expect(stageSize(0, 0, 1, chip)).toMatchObject({ width: 1, height: 1 });
  });
});
