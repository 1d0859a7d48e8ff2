import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Layers in order of dependency; a layer may import only what its row lists (src/README.md). */
export const layers = {
  model: [],
  scenario: ['model'],
  session: ['model', 'scenario'],
  caregivers: ['model', 'scenario', 'session'],
  simulation: ['model', 'scenario', 'session', 'caregivers'],
  'view-models': ['model', 'scenario', 'session', 'caregivers', 'simulation'],
  strings: [],
  charts: [],
  audio: [],
  storage: [],
  store: ['model', 'scenario', 'session', 'caregivers', 'simulation', 'storage'],
  dom: ['store', 'view-models', 'strings', 'charts'],
  worker: ['model', 'scenario', 'session', 'caregivers', 'simulation'],
  cli: ['model', 'scenario', 'session', 'caregivers', 'simulation'],
};
export const pureLayers = [
  'model',
  'scenario',
  'session',
  'caregivers',
  'simulation',
  'view-models',
];
/** What links and logs have to recompute to the last bit on any machine. */
const exactLayers = ['model', 'session', 'caregivers', 'simulation'];
const inexact = [
  ...['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh'],
].map((property) => ({
  object: 'Math',
  property,
  message: 'Differs between engines in the last digit: model/exact-math.ts does not.',
}));
const seededOnly = {
  object: 'Math',
  property: 'random',
  message: 'Every random draw comes from the seed (model/random.ts).',
};
export const packagesAllowed = {
  model: ['pure-rand'],
  scenario: ['valibot'],
  session: ['valibot'],
  caregivers: ['valibot'],
  simulation: [],
  'view-models': [],
  strings: ['intl-messageformat'],
  charts: ['d3-', 'lit-html', 'uqr'],
  audio: [],
  storage: ['idb-keyval', 'fflate', 'valibot'],
  store: ['zustand/vanilla', 'zustand/middleware', 'valibot'],
  dom: ['lit-html', '@fontsource', '@phosphor-icons'],
  worker: ['comlink'],
  cli: ['node:', 'valibot', '@valibot/to-json-schema'],
};
const escape = (text) => text.replace(/[/.]/g, '\\$&');

const layerRule = (layer) => {
  const others = Object.keys(layers).filter((l) => l !== layer && !layers[layer].includes(l));
  const packages = packagesAllowed[layer].map(escape).join('|');
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\.?/(.*/)?(${others.map(escape).join('|')}|scenes)/`,
            message: `The ${layer} layer may import only: ${layers[layer].join(', ') || 'nothing of ours'}. See src/README.md.`,
          },
          {
            regex: '(^|/)main(\\.ts)?$',
            message: 'main.ts knows everybody; nobody imports it.',
          },
          {
            regex: packages ? `^(?!\\.|${packages})` : '^(?!\\.)',
            message: `Packages open to ${layer}: ${packagesAllowed[layer].join(', ') || 'none'}.`,
          },
        ],
      },
    ],
  };
};
export const impure = [
  'window',
  'document',
  'localStorage',
  'indexedDB',
  'fetch',
  'navigator',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
  'Date',
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'scenes/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scenes/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.keys(layers).map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: layerRule(layer),
  })),
  ...pureLayers.map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impure.map((name) => ({
          name,
          message: 'Pure layers use no clock, timer, page, storage or network: pass it in.',
        })),
      ],
      'no-restricted-properties': ['error', seededOnly],
    },
  })),
  {
    files: exactLayers.map((layer) => `src/${layer}/**/*.ts`),
    // Fits parameters on one machine; its numbers are in no link.
    ignores: ['src/simulation/calibration/**'],
    rules: { 'no-restricted-properties': ['error', seededOnly, ...inexact] },
  },
  {
    files: ['scenes/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex:
                '/src/(model|scenario|session|caregivers|simulation|dom|charts|audio|storage|worker|cli)/',
              message: 'Scenes read view models, the store and strings only.',
            },
            {
              regex: '^(?!\\.|phaser$)',
              message: 'Scenes use Phaser and our own files only.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
