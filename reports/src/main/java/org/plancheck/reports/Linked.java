package org.plancheck.reports;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Another file of a report folder, as a page links to it.
 *
 * @param href its address beside the page: relative and percent-encoded
 * @param title what it is, for people
 */
public record Linked(String href, String title) {
    private static final Pattern LEAVES_FOLDER =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\].*|(.*/)?\\.\\.(/.*)?");

    /** @throws IllegalArgumentException when the address would lead out of the folder */
    public Linked {
        if (href.isEmpty() || LEAVES_FOLDER.matcher(href).matches()) {
            throw new IllegalArgumentException("an address inside the report folder is expected, found: " + href);
        }
    }

    /** A link to a file of the folder by its name; names in Chinese or with blanks are encoded. */
    public static Linked toFile(String name, String title) {
        try {
            return new Linked(
                    new URI(null, null, "/" + name, null).toASCIIString().substring(1), title);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no file name: " + name, e);
        }
    }

    /** The file's name as people read it. */
    public String fileName() {
        return URI.create("/" + href).getPath().substring(1);
    }
}
