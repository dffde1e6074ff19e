import { card } from './card.js';
import { draw, frame, loadData, picture } from './draw.js';
import { narrow } from './narrow.js';

const PAGE = 10;
const orders = await loadData('/shop/list.json');
let tab = 0;
let shown = Number(new URLSearchParams(location.search).get('shown') ?? PAGE);

const group = draw('div.comet-checkbox-group');
const more = draw('div.order-more', { 'data-pl': 'order_more' });
const tabs = draw('div.comet-tabs-nav');

const inTab = () => orders.filter((order) => tab === 0 || order.tab === tab);

/** Draws everything anew, as React does when a tab is chosen: no node is kept. */
function drawList() {
  const here = inTab();
  tabs.replaceChildren(
    ...frame.tabs.map((text, index) =>
      draw(
        `div.comet-tabs-nav-item${index === tab ? '.comet-tabs-nav-item-active' : ''}`,
        {
          role: 'tab',
          onclick: () => {
            tab = index;
            shown = PAGE;
            drawList();
          },
        },
        text,
      ),
    ),
  );
  performance.mark('shop-draws');
  group.replaceChildren(...here.slice(0, shown).map(card));
  performance.mark('shop-drawn');
  if (here.length === 0) {
    group.replaceChildren(
      draw('div.order-empty', {}, draw('div.order-empty-text', {}, 'No orders yet')),
    );
  }
  drawMore();
}

function drawMore() {
  const rest = inTab().length > shown;
  const press = () => {
    const next = inTab().slice(shown, shown + PAGE);
    shown += PAGE;
    group.append(...next.map(card));
    drawMore();
  };
  more.replaceChildren(
    ...(rest
      ? [
          draw(
            'button.comet-btn.comet-btn-large.comet-btn-borderless',
            { onclick: press },
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
window.shop = { rerender: drawList };
