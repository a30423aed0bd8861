// Whose phone it is, and the chats on it.

import { byId, h } from './dom.js';
import model, { chatsOf, entriesOf, isRoom, markSeen, nameOf, unread, unreadOf } from './model.js';
import { clock, preview } from './words.js';

let onOpen = () => {};

/** @param callback is called after another chat or another person's phone was opened */
export const onChatOpened = callback => { onOpen = callback; };

export function open(chat) {
  model.chat = chat;
  document.body.dataset.view = 'chat';
  markSeen();
  onOpen();
}

byId('viewer').addEventListener('change', event => {
  model.viewer = event.target.value;
  model.chat = model.viewer;
  markSeen();
  onOpen();
});

function people() {
  const select = byId('viewer');
  const options = model.people.map(each => {
    const waiting = each.id === model.viewer ? 0 : unreadOf(each.id);
    return h('option', { value: each.id, selected: each.id === model.viewer }, waiting ? `${each.name} (${waiting})` : each.name);
  });
  const text = options.map(option => option.value + option.textContent).join();
  if (select.dataset.text !== text) {
    select.replaceChildren(...options);
    select.dataset.text = text;
  }
  select.value = model.viewer;
}

function item(chat) {
  const last = entriesOf(chat.id).at(-1);
  const waiting = unread(model.viewer, chat.id);
  const teller = last && isRoom(chat.id) && last.author !== 'notice' ? `${nameOf(last.author)}: ` : '';
  return h('li', {}, h('button', {
    type: 'button',
    class: 'chat',
    'aria-current': chat.id === model.chat ? 'true' : null,
    onclick: () => open(chat.id),
  },
  h('span', { class: `face ${chat.bot ? 'bot' : 'group'}`, 'aria-hidden': 'true' }, chat.name.slice(0, 1)),
  h('span', { class: 'chat-words' },
    h('strong', {}, chat.name),
    h('span', { class: 'preview' }, last ? teller + preview(last) : 'ยังไม่มีข้อความ')),
  h('span', { class: 'chat-side' },
    last && h('time', {}, clock(last.at)),
    waiting > 0 && h('span', { class: 'badge', 'aria-label': `ยังไม่อ่าน ${waiting}` }, waiting))));
}

export function drawChats() {
  people();
  const focused = document.activeElement?.closest?.('#chats li');
  const at = focused ? [...byId('chats').children].indexOf(focused) : -1;
  byId('chats').replaceChildren(...chatsOf(model.viewer).map(item));
  if (at >= 0) byId('chats').children[at]?.querySelector('button')?.focus();
  const elsewhere = chatsOf(model.viewer).filter(chat => chat.id !== model.chat).reduce((sum, chat) => sum + unread(model.viewer, chat.id), 0);
  byId('unread-elsewhere').hidden = elsewhere === 0;
  byId('unread-elsewhere').textContent = elsewhere;
  const { used = 0, limit } = model.quota;
  byId('quota').textContent = `ข้อความ push เดือนนี้ ${used}${limit === undefined ? '' : ` จาก ${limit}`} (reply ไม่นับ)`;
}
