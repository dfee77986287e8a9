package org.plancheck.workbook.grid;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number. */
final class SharedTexts implements Xml.Visitor {
    private final List<String> texts = new ArrayList<>();
    private final RichText rich = new RichText();
    private @Nullable StringBuilder current;

    @Override
    public void enter(Xml at, String name) {
        if (name.equals("si")) {
            current = new StringBuilder();
        }
        rich.enter(name);
    }

    @Override
    public void text(String text) {
        if (current != null && rich.isShown()) {
            RichText.append(current, text);
        }
    }

    @Override
    public void leave(String name) {
        rich.leave(name);
        if (name.equals("si") && current != null) {
            texts.add(RichText.unescaped(current.toString()));
            current = null;
        }
    }

    String at(String index) {
        int place = Digits.read(index).orElse(texts.size());
        if (place >= texts.size()) {
            throw RefusedBook.damaged("shared string");
        }
        return texts.get(place);
    }
}
