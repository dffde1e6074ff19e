import { describe, expect, test } from 'vitest';
import { originsOf } from '../lib/marketplaces/origins';
import { scriptsOf } from '../lib/marketplaces/site-scripts';
import { sites } from '../lib/marketplaces/sites';
import { BUILDS, builtFolder, manifestOf } from './tools/built';
import { filesBelow } from './tools/source-files';

const OWN_HOSTS = /^(?:https|\*):\/\/(?:\*\.|[a-z]+\.)?aliexpress\.(?:com|us)\//;

describe.each(BUILDS)('the built extension %s', (build) => {
  const manifest = manifestOf(build);
  const scripts = filesBelow(`.output/${build}`, ['.js']);

  test('asks for storage, alarms, notifications, one menu entry and the running of scripts alone', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  test('may run on each other shop only once the user says so, on its hosts and no others', () => {
    const optional = sites.filter(({ site }) => !site.required);
    expect(optional.length).toBeGreaterThan(0);
    expect(manifest.optional_host_permissions).toEqual(
      optional.flatMap(({ site }) => originsOf(site)),
    );
  });

  test('has every script that is registered later, and none that is not', () => {
    const onPages = sites.flatMap(({ id, site }) => scriptsOf(id, site).map(({ name }) => name));
    // The background puts it into pages itself.
    const named = [...onPages, 'panel'];
    const built = scripts.flatMap(({ path }) => /content-scripts\/(.+)\.js$/.exec(path)?.[1] ?? []);
    expect(built.sort()).toEqual([...new Set(named)].sort());
  });

  test('registers from the installation on what each required site’s scripts say of themselves', () => {
    const wanted = sites
      .filter(({ site }) => site.required)
      .flatMap(({ id, site }) => scriptsOf(id, site))
      .map(({ name, matches, excludeMatches, runAt, world }) => ({
        js: [`content-scripts/${name}.js`],
        matches,
        ...(excludeMatches.length > 0 ? { exclude_matches: excludeMatches } : {}),
        ...(runAt === 'document_start' ? { run_at: runAt } : {}),
        ...(world === 'MAIN' ? { world } : {}),
      }));
    // The order of patterns says nothing.
    const lines = (scripts: readonly object[]) =>
      scripts
        .map((script) =>
          JSON.stringify(
            Object.entries(script)
              .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value])
              .toSorted(),
          ),
        )
        .toSorted();
    expect(lines(manifest.content_scripts)).toEqual(lines(wanted));
  });

  test('touches only AliExpress’s pages from the installation on', () => {
    const patterns = [
      ...(manifest.host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !OWN_HOSTS.test(pattern))).toEqual([]);
  });

  test('has permission for the hosts that its scripts run on from the installation on, and for no others', () => {
    const hosts = (pattern: string) => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*');
    const own = manifest.content_scripts.flatMap(({ matches }) => matches.map(hosts));
    expect(own.length).toBeGreaterThan(0);
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual([...new Set(own)].sort());
  });

  test('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('may not connect to anything, nor run what it did not bring', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  test('has nothing in it that could ask the network', () => {
    expect(scripts.length).toBeGreaterThan(0);
    // `importScripts` asks for what `script-src` lets it: files of the extension itself.
    const asking =
      /\bfetch\(|new XMLHttpRequest\b|\bWebSocket\b|sendBeacon|\bEventSource\b|\beval\(|new Function\(/;
    const found = scripts.flatMap(({ path, text }) => {
      const match = asking.exec(text);
      return match
        ? [`${path}: ${text.slice(Math.max(0, match.index - 60), match.index + 60)}`]
        : [];
    });
    expect(found).toEqual([]);
  });

  test('names no place of the machine it was built on', () => {
    const folder = builtFolder(build).split('/.output')[0] ?? '';
    expect(scripts.filter(({ text }) => text.includes(folder)).map(({ path }) => path)).toEqual([]);
  });

  test('states the versions it was tried with', () => {
    if (build === 'chrome-mv3') expect(manifest.minimum_chrome_version).toBe('120');
    else {
      const gecko = manifest.browser_specific_settings?.gecko;
      expect(gecko?.strict_min_version).toBe('142.0');
      expect(gecko?.data_collection_permissions.required).toEqual(['none']);
    }
  });
});
