// `npm run new marketplace NAME`, `npm run new rule ID`, `npm run new fixture SHOP/CASE`: a skeleton that the tests
// then lead through.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';
import {
  entrypointFiles,
  fixtureFiles,
  knownLines,
  marketplaceFiles,
  ruleText,
} from './skeletons.mjs';

const USAGE = `usage:
  npm run new marketplace NAME      a folder in lib/marketplaces, read by its labels, its scripts, its line in
                                    every-shop.ts and its name in SHOP_NAMES
  npm run new fixture SHOP/CASE     a folder in lib/marketplaces/SHOP/fixtures
  npm run new rule SHOP.NAME        prints a rule to put into lib/marketplaces/SHOP
names are small letters, digits and hyphens; a rule's may have several parts, such as ae.open.11
`;

const [what, name = '', ...rest] = process.argv.slice(2);

function refuse(reason) {
  process.stderr.write(`${reason}\n${USAGE}`);
  process.exit(2);
}

/** Writes the files, none of which may be there already. */
function write(files) {
  const there = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (there) refuse(`${there} is there already`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}

const FORMS = {
  marketplace: /^[a-z][a-z0-9]*$/,
  fixture: /^[a-z0-9]+\/[a-z0-9-]+$/,
  rule: /^[a-z0-9]+(?:\.[a-z0-9-]+)+$/,
};

if (!Object.hasOwn(FORMS, what ?? '') || rest.length > 0) refuse('say what to make, and its name');
if (!FORMS[what].test(name)) refuse(`“${name}” is no name for a ${what}`);

if (what === 'rule') console.log(ruleText(name));
if (what === 'marketplace') {
  write({ ...marketplaceFiles(name), ...entrypointFiles(name) });
  for (const [path, text] of Object.entries(knownLines(name))) {
    writeFileSync(join(root, path), text);
    console.log(`${path} (its line)`);
  }
  console.log(`
Next: npx vitest run test/contract.test.ts
says what is missing, test/rules-page.test.ts which texts. lib/README.md leads through the six steps.`);
}
if (what === 'fixture') {
  const [shop, fixture] = name.split('/');
  if (!existsSync(join(root, 'lib/marketplaces', shop))) refuse(`there is no shop “${shop}”`);
  write(fixtureFiles(shop, fixture));
  console.log(`
Next: put the page's address into about.json, build page.html by hand with invented words, then
  npx vitest run test/fixtures.test.ts
says what is read of it. Check each value by hand before it goes into expected.json.`);
}
