import { extension } from './browser';

/** This extension's id and version, the address its own pages start with, and its welcome page. */
export function self(): { id: string; version: string; origin: string; welcomePage: string } {
  const { runtime } = extension();
  return {
    id: runtime.id,
    version: runtime.getManifest().version,
    origin: runtime.getURL(''),
    welcomePage: runtime.getURL('welcome.html'),
  };
}
