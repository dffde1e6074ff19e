/** Lets an action happen only when the user did it: events that a page's script makes up are not trusted. */
export function trusted<Happening extends Event>(
  act: (event: Happening) => void,
): (event: Happening) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
