import { draw, frame } from './draw.js';
import { request } from './mtop.js';

const id = new URLSearchParams(location.search).get('tradeOrderId') ?? '';
const answer = await request({
  api: 'mtop.ae.ld.querydetail',
  data: {
    tradeOrderId: id,
    tradeOrderLineId: '',
    terminalType: 'PC',
    needPageDisplayInfo: true,
    _lang: frame.tag.replace('-', '_'),
  },
  dataType: 'jsonp',
});
const { fastDeliveryInfoDTO, trackingDetailLineList } = answer.data.module;
/** The page prints days without their year. */
const yearless = (time) =>
  new Intl.DateTimeFormat(frame.tag, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Number(time));
const order = {
  headline: trackingDetailLineList[0]?.etaInfo?.etaTitleRichText.replace(/<[^>]*>/g, '') ?? null,
  protection: fastDeliveryInfoDTO?.fdContentList[0] ?? null,
  packages: trackingDetailLineList.map((line) => ({
    carrier: line.logisticsCarrierName,
    number: line.mailNo,
    events: line.detailList
      .filter(({ timeText }) => timeText)
      .map(({ trackingName, trackingDetailDesc, time }) => ({
        title: trackingName,
        text: trackingDetailDesc,
        time: yearless(time),
      })),
  })),
};

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
window.shop.rerender = drawTracking;
