package org.prongsai.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The account's rich menus, their aliases, and who sees which. */
final class RichMenus {

    /** A menu as the API holds it; no bytes until its image is uploaded. */
    record Menu(String id, ObjectNode definition, String imageType, byte[] image) {

        boolean hasImage() {
            return image.length > 0;
        }

        ObjectNode described() {
            return definition.deepCopy().put("richMenuId", id);
        }
    }

    private final Map<String, Menu> menus = new LinkedHashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private String standard = "";

    synchronized String create(ObjectNode definition) {
        String id = Ids.richMenu();
        menus.put(id, new Menu(id, definition, "", new byte[0]));
        return id;
    }

    synchronized Optional<Menu> find(String id) {
        return Optional.ofNullable(menus.get(id));
    }

    synchronized List<Menu> all() {
        return List.copyOf(menus.values());
    }

    synchronized void draw(String id, String imageType, byte[] image) {
        menus.computeIfPresent(id, (same, menu) -> new Menu(id, menu.definition(), imageType, image));
    }

    /** Deletes a menu; links and the default that point to it lead nowhere from then on. */
    synchronized void delete(String id) {
        menus.remove(id);
        links.values().removeIf(id::equals);
        standard = standard.equals(id) ? "" : standard;
    }

    synchronized Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    synchronized Optional<String> behind(String alias) {
        return Optional.ofNullable(aliases.get(alias));
    }

    synchronized void alias(String alias, String menuId) {
        aliases.put(alias, menuId);
    }

    synchronized boolean unalias(String alias) {
        return aliases.remove(alias) != null;
    }

    synchronized String standard() {
        return standard;
    }

    /** @param menuId empty for none */
    synchronized void standard(String menuId) {
        standard = menuId;
    }

    synchronized void link(String personId, String menuId) {
        links.put(personId, menuId);
    }

    synchronized void unlink(String personId) {
        links.remove(personId);
    }

    synchronized void relink(String from, String to) {
        links.replaceAll((person, menu) -> menu.equals(from) ? to : menu);
    }

    synchronized void unlinkAll(String from) {
        links.values().removeIf(menu -> from.isEmpty() || menu.equals(from));
    }

    synchronized Optional<String> linked(String personId) {
        return Optional.ofNullable(links.get(personId));
    }

    /** The menu a person sees: their own before the default one; only one that has an image. */
    synchronized Optional<Menu> seenBy(String personId) {
        return find(links.getOrDefault(personId, standard)).filter(Menu::hasImage);
    }
}
