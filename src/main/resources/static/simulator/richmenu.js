// The rich menu under a chat with the bot, from what was deployed to the stand-in.

import { byId, h } from './dom.js';
import model, { isRoom, viewer } from './model.js';
import { onMenuSwitch, perform } from './actions.js';

let shown = '';
let open = false;

function show(on) {
  open = on;
  byId('rich-body').hidden = !on;
  byId('rich-toggle').setAttribute('aria-expanded', String(on));
}

byId('rich-toggle').addEventListener('click', () => show(!open));
onMenuSwitch(show);

const percent = (part, whole) => `${(100 * part) / whole}%`;

function area({ bounds, action }, size, number) {
  return h('button', {
    type: 'button',
    class: 'rich-area',
    'aria-label': action.label ?? action.text ?? `ช่องที่ ${number}`,
    style: {
      left: percent(bounds.x, size.width),
      top: percent(bounds.y, size.height),
      width: percent(bounds.width, size.width),
      height: percent(bounds.height, size.height),
    },
    onclick: () => perform(action),
  });
}

export function drawRichMenu() {
  byId('rich').hidden = isRoom(model.chat) || !viewer()?.friend;
  const id = viewer()?.menu ?? '';
  const menu = model.menus[id];
  if (`${model.viewer} ${id}` === shown) return;
  shown = `${model.viewer} ${id}`;
  byId('rich-toggle').textContent = menu ? `☷ ${menu.chatBarText} ▾` : '☷ ริชเมนู ▾';
  byId('rich-body').replaceChildren(menu
    ? h('div', { class: 'rich-picture', style: { aspectRatio: `${menu.size.width} / ${menu.size.height}` } },
      h('img', { src: `/simulator/menus/${encodeURIComponent(id)}`, alt: '' }),
      ...menu.areas.map((each, index) => area(each, menu.size, index + 1)))
    : h('p', { class: 'empty' }, 'ยังไม่มีริชเมนู เมื่อส่งเมนูขึ้นมาแล้วจะเห็นที่นี่'));
  // On a very low screen, as at 400 % zoom, an open menu would leave no room for the chat.
  show(Boolean(menu?.selected) && innerHeight >= 500);
}
