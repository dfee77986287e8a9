package org.plancheck.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Writes finished documents to the terminal. */
final class Print {
    private Print() {}

    /** Prints a document with exactly one line end after it. */
    static void document(CommandSpec command, String document) {
        PrintWriter out = command.commandLine().getOut();
        out.print(document);
        if (!document.endsWith("\n")) {
            out.print('\n');
        }
        out.flush();
    }

    /** A plain page around a text, for documents that have no page of their own. */
    static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>plancheck</title></head><body><pre>"
                + escaped + "</pre></body></html>\n";
    }
}
