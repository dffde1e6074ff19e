/** Words of English alone, as its pages print them beside days; "order" is Dutch and Swedish too, "date" French. */
const ENGLISH =
  /\b(?:placed|paid|payment|delivered|delivery|ship(?:ped|ping|ment)|received|refund(?:ed)?|returned|expected|estimated|arriv(?:ed|es|ing)|completed|closed?|ends?|expires?|before|until|within|created|updated|order(?:ed)? (?:date|id|no|number|on|time)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|and)\b/i;
/** Shorter ones stand at a day in whatever language: halves of a day, zones, weekdays in short. */
const WORD = /\p{L}[\p{L}\p{M}]{3,}/u;

/** Whether a text beside a day has a word of English alone. */
export const hasEnglishWord = (text: string): boolean => ENGLISH.test(text);

/** Whether a text has a word that tells a language at all. */
export const hasWord = (text: string): boolean => WORD.test(text);
