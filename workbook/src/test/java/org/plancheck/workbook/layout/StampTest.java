package org.plancheck.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plancheck.model.text.Lang;

class StampTest {
    private final Map<String, String> entries =
            new Stamp(1, Lang.ZH, List.of("a@1", "b@2"), "320722", "东海县", "320700", "连云港市", 2025, 1).entries();

    /** LibreOffice sorts a workbook's properties by name when it saves. */
    @Test
    void entriesHoldInAnyOrder() {
        assertThat(Stamp.checksum(new TreeMap<>(entries))).isEqualTo(entries.get(Stamp.CHECKSUM));
    }

    @Test
    void anEntryThatWasChangedOrRemovedBreaksTheStamp() {
        for (String key : entries.keySet()) {
            Map<String, String> changed = new HashMap<>(entries);
            changed.put(key, "320723");
            assertThat(Stamp.checksum(changed)).as(key).isNotEqualTo(changed.get(Stamp.CHECKSUM));
            changed.remove(key);
            assertThat(Stamp.checksum(changed)).as(key).isNotEqualTo(changed.get(Stamp.CHECKSUM));
        }
    }
}
