/** What a line of a mail's head begins with that says who wrote it, and any such line. */
const FROM =
  /^(?:from|von|de|da|od|от|від|van|kimden|expediteur|expéditeur|mittente|nadawca|보낸 ?사람|差出人|发件人|寄件者|מאת|من) ?[:：]/iu;
const OF_A_HEAD = /^[^:：]{1,30}[:：]/;
/** Signs of quotation, of lists and of bold letters, in front of a line. */
const MARKS = /^[\s>*•·#-]+/;
const HEAD_LINES = 8;
/** What the line begins with that says when the mail was sent. */
const SENT =
  /^(?:sent|date|gesendet|datum|enviado(?: e[lm])?|fecha|data|envoyé(?: le)?|inviato(?: il)?|wysłano|отправлено|дата|verzonden|gönderildi|gönderilme|odesláno|надіслано|보낸 ?날짜|送信日時|日付|发送时间|日期|נשלח|תאריך|تم الإرسال|تاريخ الإرسال) ?[:：]/iu;

/**
 * The lines of a text without those of mails' heads that say when a mail was sent: "Enviado el:" and "Wysłano:" are
 * said of parcels, too.
 */
export function withoutSent(lines: readonly string[]): readonly string[] {
  const bare = lines.map((line) => line.replace(MARKS, '').replace(/\*+/g, ''));
  const kept = bare.map(() => true);
  for (const [at, line] of bare.entries()) {
    if (!FROM.test(line)) continue;
    for (let next = at + 1; next < bare.length && next <= at + HEAD_LINES; next += 1) {
      const below = bare[next] ?? '';
      if (below.trim() !== '' && !OF_A_HEAD.test(below)) break;
      if (SENT.test(below)) kept[next] = false;
    }
  }
  return lines.filter((_, at) => kept[at]);
}
