// Starts the page: fetches the state, keeps it fresh, draws what changed.

import { byId, toast } from './dom.js';
import * as server from './server.js';
import model, { chatsOf, isRoom, markSeen, person, room, take, viewer } from './model.js';
import { drawChats, onChatOpened, open } from './chats.js';
import { drawComposer } from './composer.js';
import { drawLog } from './log.js';
import { drawRichMenu } from './richmenu.js';
import { ask, confirmed } from './dialogs.js';
import { openMenu } from './menus.js';
import './inspector.js';

function draw() {
  const chat = chatsOf(model.viewer).find(each => each.id === model.chat);
  const members = isRoom(model.chat) ? ` (${room(model.chat).members.length + (room(model.chat).withBot ? 1 : 0)})` : '';
  byId('chat-name').textContent = (chat?.name ?? '') + members;
  if (document.body.dataset.view !== 'list') markSeen();
  // What stands under the messages first: the log then knows how much room it has.
  drawComposer();
  drawRichMenu();
  drawLog();
  drawChats();
}

let fetching = null;
let stale = false;

/** Fetches what changed; calls that come while one is under way are answered by one more. */
async function refresh() {
  if (fetching) { stale = true; return fetching; }
  fetching = (async () => {
    do {
      stale = false;
      if (!take(await server.state(model.order))) take(await server.state(0));
    } while (stale);
  })();
  try {
    await fetching;
    byId('connection').hidden = true;
    draw();
  } catch {
    byId('connection').hidden = false;
  } finally {
    fetching = null;
  }
  return undefined;
}

onChatOpened(draw);
server.watch(refresh, () => {});
refresh();
setInterval(() => {
  const over = Object.keys(model.loading).filter(chat => model.loading[chat] < Date.now());
  over.forEach(chat => { delete model.loading[chat]; });
  if (over.length) drawLog();
}, 1000);

byId('to-list').addEventListener('click', () => { document.body.dataset.view = 'list'; drawChats(); });
byId('to-chat').addEventListener('click', () => open(model.chat));

byId('add-person').addEventListener('click', async () => {
  const values = await ask('เพิ่มคนใหม่ที่เป็นเพื่อนกับบอท', [{ name: 'name', label: 'ชื่อ', maxlength: 50 }], 'เพิ่ม');
  if (!values) return;
  const { id } = await server.addPerson(values.name);
  await refresh();
  model.viewer = id;
  open(id);
});

byId('add-room').addEventListener('click', async () => {
  const values = await ask('สร้างกลุ่มใหม่', [{ name: 'name', label: 'ชื่อกลุ่ม', maxlength: 50 }], 'สร้าง');
  if (!values) return;
  const { id } = await server.addRoom(model.viewer, values.name);
  await refresh();
  open(id);
});

byId('reset').addEventListener('click', async () => {
  if (await confirmed('ลบทุกแชตแล้วเริ่มใหม่?', 'เริ่มใหม่')) {
    await server.reset();
    toast('เริ่มใหม่แล้ว');
  }
});

function friendship() {
  return viewer().friend
    ? { label: 'บล็อกบอท (unfollow)', danger: true, run: () => server.act({ as: model.viewer, do: 'block' }) }
    : { label: 'เพิ่มเพื่อน / เลิกบล็อก (follow)', run: () => server.act({ as: model.viewer, do: 'follow' }) };
}

function membership() {
  const group = room(model.chat);
  const to = { as: model.viewer, room: group.id };
  const others = model.people.filter(each => !group.members.includes(each.id));
  return [
    group.withBot
      ? { label: 'เอาบอทออกจากกลุ่ม (leave)', danger: true, run: () => server.act({ ...to, do: 'remove' }) }
      : { label: 'เชิญบอทเข้ากลุ่ม (join)', run: () => server.act({ ...to, do: 'invite' }) },
    ...others.map(each => ({ label: `เชิญ ${person(each.id).name}`, run: () => server.act({ ...to, do: 'join', who: each.id }) })),
    { label: 'ออกจากกลุ่ม', danger: true, run: () => server.act({ ...to, do: 'leave' }) },
  ];
}

byId('chat-menu').addEventListener('click', event =>
  openMenu(byId('chat-menu-items'), event.currentTarget, isRoom(model.chat) ? membership() : [friendship()]));
