package org.plancheck.reports.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** Lists that begin again at 1, numbered as the template numbers its styles. */
final class Numbering {
    private static final int LEVELS = 4;
    private static final BigInteger NONE = BigInteger.ZERO;

    private final XWPFDocument word;
    private final Map<Integer, BigInteger> annexes = new HashMap<>();
    private BigInteger highest;

    Numbering(XWPFDocument word) {
        this.word = word;
        highest = word.getNumbering() == null ? NONE : highest(word.getNumbering());
    }

    private static BigInteger highest(XWPFNumbering numbering) {
        return numbering.getNums().stream()
                .map(num -> num.getCTNum().getNumId())
                .reduce(NONE, BigInteger::max);
    }

    /** The numbering of an annex's headings, which are counted for themselves. */
    BigInteger ofAnnex(int annex, String headingStyle) {
        return annexes.computeIfAbsent(annex, a -> restarted(headingStyle));
    }

    /** A new list in the manner of a style; where an edited template numbers the style no more, no list. */
    BigInteger restarted(String styleId) {
        XWPFNumbering numbering = word.getNumbering();
        BigInteger like = listOf(word.getStyles().getStyle(styleId));
        if (numbering == null || !numbering.numExist(like)) {
            return NONE;
        }
        BigInteger abstractId =
                numbering.getNum(like).getCTNum().getAbstractNumId().getVal();
        highest = highest.add(BigInteger.ONE);
        numbering.addNum(abstractId, highest);
        List<XWPFNum> lists = numbering.getNums();
        CTNum list = lists.get(lists.size() - 1).getCTNum();
        for (int level = 0; level < LEVELS; level++) {
            CTNumLvl override = list.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return highest;
    }

    private static BigInteger listOf(XWPFStyle style) {
        CTPPrGeneral look = style.getCTStyle().getPPr();
        return look == null || !look.isSetNumPr() || look.getNumPr().getNumId() == null
                ? NONE
                : look.getNumPr().getNumId().getVal();
    }
}
