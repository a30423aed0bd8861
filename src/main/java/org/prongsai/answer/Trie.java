package org.prongsai.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folded word forms, letter by letter; filled once, then only read. */
final class Trie {

    final Node root = new Node();

    /** Adds one form; the same form may mean several things. */
    void add(String form, char[] folded, String meaning) {
        Node node = root;
        for (char letter : folded) {
            node.deepest = Math.max(node.deepest, folded.length);
            node = node.childOrNew(letter);
        }
        node.deepest = Math.max(node.deepest, folded.length);
        for (Entry entry : node.entries) {
            if (entry.form.equals(form)) {
                entry.meanings.add(meaning);
                return;
            }
        }
        node.entries.add(new Entry(form, new LinkedHashSet<>(Set.of(meaning))));
    }

    /** One spelling and what it may mean. */
    record Entry(String form, Set<String> meanings) {}

    /** A place in the trie. */
    static final class Node {

        private char[] letters = new char[0];
        private Node[] children = new Node[0];
        final List<Entry> entries = new ArrayList<>(0);

        /** The length of the longest folded form through here. */
        int deepest;

        @Nullable
        Node child(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children[at];
        }

        int size() {
            return letters.length;
        }

        char letterAt(int index) {
            return letters[index];
        }

        Node childAt(int index) {
            return children[index];
        }

        private Node childOrNew(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return children[at];
            }
            int place = -at - 1;
            char[] moreLetters = new char[letters.length + 1];
            Node[] moreChildren = new Node[children.length + 1];
            System.arraycopy(letters, 0, moreLetters, 0, place);
            System.arraycopy(children, 0, moreChildren, 0, place);
            System.arraycopy(letters, place, moreLetters, place + 1, letters.length - place);
            System.arraycopy(children, place, moreChildren, place + 1, children.length - place);
            moreLetters[place] = letter;
            moreChildren[place] = new Node();
            letters = moreLetters;
            children = moreChildren;
            return moreChildren[place];
        }
    }
}
