import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** The folder of a built extension; a plain sentence when nothing was built yet. */
export function builtFolder(build: Build): string {
  const folder = join(root, '.output', build);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${folder}: run “npm run build” first.`);
  }
  return folder;
}

export interface ContentScript {
  readonly matches: readonly string[];
  readonly js?: readonly string[];
  readonly world?: string;
}

/** The parts of a manifest that the tests look at. */
export interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly ContentScript[];
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

export const manifestOf = (build: Build): Manifest =>
  JSON.parse(readFileSync(join(builtFolder(build), 'manifest.json'), 'utf8'));
