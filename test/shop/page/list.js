import { card } from './card.js';
import { cardsOf, fieldsOf, partsOf } from './components.js';
import { draw, frame, picture } from './draw.js';
import { request } from './mtop.js';
import { narrow } from './narrow.js';

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed'];
const shown = new URLSearchParams(location.search).get('shown');

/** What is loaded of each tab: its cards, and the answer that the next page is asked for with. */
const loaded = new Map();
let tab = 'all';

const group = draw('div.comet-checkbox-group');
const more = draw('div.order-more', { 'data-pl': 'order_more' });
const tabs = draw('div.comet-tabs-nav');

/** The first page comes by a script. */
async function load(code) {
  const answer =
    (code === 'all' && window.prefetched) ||
    (await request({
      api: LIST,
      data: {
        statusTab: code,
        renderType: 'init',
        clientPlatform: 'pc',
        _lang: frame.tag.replace('-', '_'),
        ...(shown ? { pageSize: shown } : {}),
      },
      dataType: 'originaljsonp',
    }));
  loaded.set(code, { first: answer, cards: cardsOf(answer), last: answer });
}

/** Further pages are posted: the list's own parts of the last answer, one page on, as JSON in JSON. */
async function loadMore() {
  const of = loaded.get(tab);
  const { hierarchy, linkage, endpoint } = of.last.data;
  const sent = partsOf(of.last).filter(({ tag }) =>
    ['pc_om_list_body', 'pc_om_list_header_action'].includes(tag),
  );
  const next = sent.map((part) =>
    part.tag === 'pc_om_list_body'
      ? { ...part, fields: { ...part.fields, pageIndex: part.fields.pageIndex + 1 } }
      : part,
  );
  const params = {
    data: JSON.stringify(Object.fromEntries(next.map((part) => [`${part.tag}_${part.id}`, part]))),
    linkage: JSON.stringify(linkage),
    hierarchy: JSON.stringify(hierarchy),
    endpoint: JSON.stringify(endpoint),
    operator: 'pc_om_list_body',
  };
  const answer = await request({
    api: LIST,
    data: { params: JSON.stringify(params), _lang: frame.tag.replace('-', '_') },
    type: 'POST',
    dataType: 'originaljson',
  });
  const cards = cardsOf(answer);
  of.cards.push(...cards);
  of.last = answer;
  group.append(...cards.map(card));
  drawMore();
}

async function choose(code) {
  tab = code;
  const of = loaded.get(code);
  // Chosen again, a tab shows its first page.
  if (of) loaded.set(code, { ...of, cards: cardsOf(of.first), last: of.first });
  else await load(code);
  drawList();
}

/** Draws everything anew, as React does when a tab is chosen: no node is kept. */
function drawList() {
  const { cards } = loaded.get(tab);
  tabs.replaceChildren(
    ...frame.tabs.map((text, index) =>
      draw(
        `div.comet-tabs-nav-item${TABS[index] === tab ? '.comet-tabs-nav-item-active' : ''}`,
        { role: 'tab', onclick: () => choose(TABS[index]) },
        text,
      ),
    ),
  );
  performance.mark('shop-draws');
  group.replaceChildren(...cards.map(card));
  performance.mark('shop-drawn');
  if (cards.length === 0) {
    group.replaceChildren(
      draw('div.order-empty', {}, draw('div.order-empty-text', {}, 'No orders yet')),
    );
  }
  drawMore();
}

function drawMore() {
  const rest = fieldsOf(loaded.get(tab).last, 'pc_om_list_body')?.hasMore;
  more.replaceChildren(
    ...(rest
      ? [
          draw(
            'button.comet-btn.comet-btn-large.comet-btn-borderless',
            { onclick: loadMore },
            frame.more,
          ),
        ]
      : []),
  );
}

const recommended = draw(
  'div.recommend',
  {},
  draw('h2', {}, 'More to love'),
  ...['Poster “Refund if no delivery before Jan 1, 2020”', 'Sticker: claim within 3 days'].map(
    (title, index) =>
      draw(
        'a.recommend-card',
        { href: `/item/${index}.html` },
        draw('div.recommend-picture', { style: picture(index + 7) }),
        title,
      ),
  ),
);

await load(tab);
document
  .querySelector('#root')
  .append(
    draw(
      'div.order-wrap',
      {},
      draw(
        'div.order-main',
        { 'data-spm': 'order_list_main' },
        draw('div.order-nav', {}, tabs),
        draw('div.order-content', {}, group, more),
      ),
      recommended,
    ),
  );
drawList();
narrow.addEventListener('change', drawList);

/** For people and tests who want to see the page draw itself again. */
window.shop.rerender = drawList;
