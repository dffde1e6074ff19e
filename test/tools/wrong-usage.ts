/** The person who called the tool can mend this; the message is a full sentence for them. */
export class WrongUsage extends Error {}
