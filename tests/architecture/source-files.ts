import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One place where a file asks for another: static, dynamic, type-only or a worker's address. */
export interface ImportLine {
  /** As written, without a query such as `?raw`. */
  readonly wanted: string;
  /** Path from the repository's root when it is a file of ours; null for a package. */
  readonly target: string | null;
  readonly isTypeOnly: boolean;
  /** Fetched while running, when it is wanted. */
  readonly isLate: boolean;
}

/** A TypeScript file of ours with what it imports. */
export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportLine[];
}

const ENDINGS = ['', '.ts', '.mjs', '/index.ts'];

/** The file that a relative import means. Its folder is looked at as the bundler does. */
export function resolveImport(from: string, wanted: string): string | null {
  if (!wanted.startsWith('.')) return null;
  const base = path.posix.join(path.posix.dirname(from), wanted);
  const found = ENDINGS.map((ending) => base + ending).find(
    (file) => existsSync(file) && /\.\w+$/.test(file),
  );
  return found ?? base;
}

const isTypeOnlyImport = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

/** `new URL('./x', import.meta.url)`: how a worker or another file is named. */
const isUrlOfModule = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'URL' &&
  node.arguments?.length === 2 &&
  node.arguments[1]!.getText() === 'import.meta.url';

interface Wanted {
  readonly wanted: ts.Node;
  readonly isTypeOnly: boolean;
  readonly isLate: boolean;
}

const wantedBy = (node: ts.Node): Wanted | null => {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { wanted: node.moduleSpecifier, isTypeOnly: isTypeOnlyImport(node), isLate: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { wanted: node.arguments[0]!, isTypeOnly: false, isLate: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { wanted: node.argument.literal, isTypeOnly: true, isLate: false };
  }
  return isUrlOfModule(node)
    ? { wanted: node.arguments![0]!, isTypeOnly: false, isLate: true }
    : null;
};

/** The imports of one file. A name that is put together while running is a mistake. */
export function readImports(file: string, text: string): ImportLine[] {
  const lines: ImportLine[] = [];
  const visit = (node: ts.Node): void => {
    const found = wantedBy(node);
    if (found !== null) {
      if (!ts.isStringLiteralLike(found.wanted)) {
        throw new Error(`${file}: ${node.getText()} names no fixed file`);
      }
      const wanted = found.wanted.text.replace(/\?.*$/, '');
      lines.push({
        wanted,
        target: resolveImport(file, wanted),
        isTypeOnly: found.isTypeOnly,
        isLate: found.isLate,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return lines;
}

/** All TypeScript files below some folders of the repository. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => {
        const file = path.posix.join(folder, name.replaceAll('\\', '/'));
        const text = readFileSync(file, 'utf8');
        return { path: file, text, imports: readImports(file, text) };
      }),
  );
}
