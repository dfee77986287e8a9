package org.plancheck.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message file in both languages: {@code <name>_zh.properties} and {@code <name>_en.properties} beside
 * a class, in UTF-8. Logic keys on codes; these files hold the words.
 */
public final class Messages {
    private final String name;
    private final Properties zh;
    private final Properties en;

    private Messages(String name, Properties zh, Properties en) {
        this.name = name;
        this.zh = zh;
        this.en = en;
    }

    /** Loads the pair of files that lies beside {@code home} on the class path. */
    public static Messages beside(Class<?> home, String name) {
        return new Messages(name, load(home, name + "_zh.properties"), load(home, name + "_en.properties"));
    }

    /** Both languages of one message, filled. */
    public Bilingual of(String code, Map<String, ?> args) {
        return Template.fill(new Bilingual(text(zh, code), text(en, code)), args);
    }

    /** Both languages of one message without arguments. */
    public Bilingual of(String code) {
        return of(code, Map.of());
    }

    /** One message in one language, filled. */
    public String in(Lang lang, String code, Map<String, ?> args) {
        return Template.fill(text(lang == Lang.ZH ? zh : en, code), args, lang);
    }

    /** One message in one language, without arguments. */
    public String in(Lang lang, String code) {
        return in(lang, code, Map.of());
    }

    /** Whether the message exists (in Chinese; a test holds that both files have the same keys). */
    public boolean has(String code) {
        return zh.containsKey(code);
    }

    /** All codes of one language, sorted; for the test that compares the two files. */
    public Set<String> codes(Lang lang) {
        return new TreeSet<>((lang == Lang.ZH ? zh : en).stringPropertyNames());
    }

    private String text(Properties words, String code) {
        String text = words.getProperty(code);
        if (text == null) {
            throw new IllegalArgumentException("no message " + code + " in " + name);
        }
        return text;
    }

    private static Properties load(Class<?> home, String file) {
        Properties words = new Properties();
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("message file " + file + " is missing beside " + home.getName());
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
