package org.plancheck.reports.pdf;

import java.util.ArrayList;
import java.util.List;

/** Headings as they come, and the tree that they are. */
final class Outline {
    private final List<Place> places = new ArrayList<>();

    private record Place(int level, String name, String id) {}

    void add(int level, String name, String id) {
        places.add(new Place(level, name, id));
    }

    List<Sheet.Bookmark> bookmarks() {
        return tree(places);
    }

    /** The first place and all of its level begin branches; what is deeper hangs on the branch before it. */
    private static List<Sheet.Bookmark> tree(List<Place> places) {
        List<Sheet.Bookmark> branches = new ArrayList<>();
        int start = 0;
        while (start < places.size()) {
            Place place = places.get(start);
            int end = start + 1;
            while (end < places.size() && places.get(end).level() > place.level()) {
                end++;
            }
            branches.add(new Sheet.Bookmark(place.name(), place.id(), tree(places.subList(start + 1, end))));
            start = end;
        }
        return branches;
    }
}
