package org.plancheck.cli;

import org.plancheck.engine.EngineWords;
import picocli.CommandLine.IVersionProvider;

/** Prints the version of plancheck and of the Java it runs on. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"plancheck " + EngineWords.version() + " (Java " + Runtime.version() + ")"};
    }
}
