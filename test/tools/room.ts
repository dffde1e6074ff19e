/** The most characters where there is little room, by the beginnings of names. */
const ROOM: readonly (readonly [names: RegExp, most: number])[] = [
  [/^extensionDescription$/, 132],
  [/^clockShort/, 26],
  [/^timelineLane_/, 26],
  [/^action(?:Open|Snooze|Wake|Received|NotReceived|Settled|NotSettled|Undo|Correct)$/, 36],
  [/^check(?:Start|Continue|GoOn|Show)(?:_|$)/, 40],
  [/^action(?:Save|Cancel|Delete)$/, 30],
  [/^urgencyAtMost$/, 70],
  [/^notice(?:Claim|Several|PastSafe|CheckTitle|ChangeSeveral)/, 70],
  [/^popupGroup/, 60],
  [/^pill(?:Today|Week|Both|Hide)/, 60],
  [/^panel(?:Close|All|Less)$/, 24],
];

/** How many characters a text may have, in every language; null: as many as it needs. */
export const roomOf = (name: string): number | null =>
  ROOM.find(([names]) => names.test(name))?.[1] ?? null;
