import { draw, loadData } from './draw.js';

const id = new URLSearchParams(location.search).get('tradeOrderId') ?? '';
const order = await loadData(`/shop/tracking.json?tradeOrderId=${encodeURIComponent(id)}`);

const event = ({ title, text, time }) =>
  draw(
    'div.logistic-info-v2--node--1UDfCvB',
    {},
    draw('div.logistic-info-v2--nodeTitle--2rejjVx', {}, title),
    draw('div.logistic-info-v2--nodeDesc--3qZ8xyA', {}, text),
    draw('div.logistic-info-v2--nodeTime--1bKcMtP', {}, time),
  );

const shipped = ({ carrier, number, events }) =>
  draw(
    'div.logistic-info-v2--track--1nqL7Vl',
    {},
    draw(
      'div.logistic-info-v2--info--2kLmNop',
      {},
      draw('div.logistic-info-v2--carrierTitle--2oPqRst', {}, carrier),
      draw('span.logistic-info-v2--mailNoValue--X0fPzen', {}, number),
    ),
    ...events.map(event),
  );

function drawTracking() {
  document
    .querySelector('#root')
    .replaceChildren(
      draw(
        'div.tracking-module--wrap--1aBcDeF',
        {},
        order.headline
          ? draw('div.arrival-time-v2--title--3gHiJkL', {}, order.headline)
          : draw('div'),
        order.protection
          ? draw('div.protection--text--4mNoPqR', {}, order.protection)
          : draw('div'),
        ...order.packages.map(shipped),
      ),
    );
}

drawTracking();
window.shop = { rerender: drawTracking };
