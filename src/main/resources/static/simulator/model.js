// What the page knows: the platform's state, and whose phone this is.

const model = {
  epoch: null,
  order: 0,
  bot: { id: '', name: '' },
  people: [],
  rooms: [],
  menus: {},
  aliases: {},
  loading: {},
  quota: {},
  entries: new Map(),
  viewer: null,
  chat: null,
  seen: new Map(),
};

export default model;

/** Takes a state in. @returns false if the simulator started anew and everything must be fetched again */
export function take(state) {
  if (model.epoch !== null && state.epoch !== model.epoch) {
    Object.assign(model, { epoch: null, order: 0, entries: new Map(), seen: new Map(), viewer: null, chat: null });
    return false;
  }
  const { entries, ...rest } = state;
  Object.assign(model, rest);
  for (const entry of entries) model.entries.set(entry.id, entry);
  if (!person(model.viewer)) model.viewer = model.people[0]?.id ?? null;
  if (!chatsOf(model.viewer).some(chat => chat.id === model.chat)) model.chat = model.viewer;
  return true;
}

export const person = id => model.people.find(each => each.id === id);
export const room = id => model.rooms.find(each => each.id === id);
export const isRoom = id => Boolean(room(id));
export const viewer = () => person(model.viewer);
export const nameOf = id => (id === 'bot' ? model.bot.name : person(id)?.name ?? 'ผู้ใช้');

/** The chats on somebody's phone: the one with the bot, then their groups. */
export function chatsOf(id) {
  if (!id) return [];
  const groups = model.rooms.filter(each => each.members.includes(id));
  return [{ id, name: model.bot.name, bot: true }, ...groups.map(each => ({ id: each.id, name: each.name }))];
}

export function entriesOf(chat) {
  return [...model.entries.values()].filter(entry => entry.chat === chat);
}

/** The part of a wish that says who does it and where. */
export const here = () => (isRoom(model.chat) ? { as: model.viewer, room: model.chat } : { as: model.viewer });

const key = (who, chat) => `${who} ${chat}`;

export function markSeen() {
  const entries = entriesOf(model.chat);
  if (entries.length) model.seen.set(key(model.viewer, model.chat), entries.length);
}

export function unread(who, chat) {
  const seen = model.seen.get(key(who, chat)) ?? 0;
  return entriesOf(chat).slice(seen).filter(entry => entry.author !== who && entry.author !== 'notice').length;
}

export const unreadOf = who => chatsOf(who).reduce((sum, chat) => sum + unread(who, chat.id), 0);
