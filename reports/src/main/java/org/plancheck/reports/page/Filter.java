package org.plancheck.reports.page;

/**
 * What the filters ask of a piece of the page.
 *
 * @param area code
 * @param reporter name of the unit that files
 * @param responsible positions in {@link Choices#responsible}, separated by blanks: names would be repeated on every
 *     piece and make the page much longer
 * @param action key of the action, empty where it is about none
 * @param years {@code 2024:red:SHORTFALL} for each year, separated by blanks, the verdict empty where there is none
 */
public record Filter(String area, String reporter, String responsible, String action, String years) {}
