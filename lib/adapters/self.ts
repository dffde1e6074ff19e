import { extension } from './browser';

/** This extension's id, the address its own pages start with, and its welcome page. */
export function self(): { id: string; origin: string; welcomePage: string } {
  const { runtime } = extension();
  return {
    id: runtime.id,
    origin: runtime.getURL(''),
    welcomePage: runtime.getURL('welcome.html'),
  };
}
