// `npm run texts [-- TAG …]`: which texts the languages lack, each with its English; those are English for their users.
import { languageTags, messagesOf } from '../../assets/locale-files';
import { countedNames, lackingIn, pluralForms, spokenName } from './translated';

const wanted = process.argv.slice(2);
const english = messagesOf('en');
const counted = countedNames(english);
const englishOf = (name: string) =>
  (english[name] ?? english[`${spokenName(name, counted)}_other`])?.message ?? '';

for (const tag of languageTags()) {
  if (tag === 'en' || (wanted.length > 0 && !wanted.includes(tag))) continue;
  const lacking = lackingIn(messagesOf(tag), english, pluralForms(tag));
  console.log(`${tag}: ${lacking.length === 0 ? 'complete' : `${lacking.length} texts lack`}`);
  for (const name of lacking) console.log(`  ${name}\t${englishOf(name)}`);
}
