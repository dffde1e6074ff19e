/** The words of the page, printed by the server. */
export const frame = JSON.parse(document.querySelector('#frame').textContent);

/** Another name for each class and `data-pl`, where the shop has renamed them; no stylesheet knows it. */
const renamed = (name) =>
  frame.renamed
    ? `k${[...name].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 1e9, 7).toString(36)}`
    : name;

/** One element with its attributes and children; children that are null or false are left out. */
export function draw(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length > 0) element.className = classes.map(renamed).join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'onclick') element.addEventListener('click', value);
    else if (value !== null) element.setAttribute(key, key === 'data-pl' ? renamed(value) : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** A picture as the shop shows it: a background, never an <img>. */
export function picture(index) {
  const hue = (index * 67) % 360;
  return `background-image:linear-gradient(135deg,hsl(${hue} 40% 72%),hsl(${hue + 40} 45% 55%))`;
}

export const detailLink = (id) =>
  `//www.aliexpress.com/p/order/detail.html?spm=a2g0o.order_list.order_list_main.7&orderId=${id}`;
export const trackingLink = (id) =>
  `//www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${id}`;
export const messageLink = (id) =>
  `//www.aliexpress.com/p/message/index.html?sellerSeq=1&orderId=${id}`;
